package dev.depthsprint.diagram.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Carriage;
import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.DeliveryGuarantee;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.diagram.Trait;
import dev.depthsprint.diagram.TransitEncryption;
import dev.depthsprint.diagram.Value;
import dev.depthsprint.diagram.Window;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class ComparisonTest {

  private static final Box AREA = new Box(0, 0, 400, 200);
  private static final Box WIDER = new Box(80, 80, 800, 400);

  private final Diagram line =
      Pipelines.of(
              Pipelines.component("kafka", 0, 0).withName("Kafka"),
              Pipelines.component("flink", 280, 0).withName("Flink"),
              Pipelines.component("db2", 560, 0).withName("Db2"))
          .with(Flow.between("f1", "kafka", "flink"))
          .with(Flow.between("f2", "flink", "db2"));

  @Test
  void a_diagram_does_not_differ_from_itself() {
    var comparison = Comparison.of(line, line);
    assertThat(comparison.changes()).isEmpty();
    assertThat(comparison.union()).isEqualTo(line);
    assertThat(comparison.summary().text()).isEqualTo("No differences.");
  }

  @Test
  void what_only_moved_did_not_change() {
    Diagram moved =
        line.withMoved(List.of("kafka", "db2"), 40, 200)
            .withFlow(
                "f1",
                flow -> flow.withEnds(Flow.End.at("kafka", Side.TOP), Flow.End.free("flink")));
    assertThat(Comparison.of(line, moved).changes()).isEmpty();
  }

  @Test
  void new_and_lost_elements_are_told_in_reading_order() {
    Diagram next =
        line.without(Set.of("db2"))
            .with(Pipelines.component("api", 560, 160).withName("Data API"))
            .with(Flow.between("f3", "flink", "api"));
    assertThat(Comparison.of(line, next).changes())
        .extracting(change -> change.verdict() + " " + change.name())
        .containsExactly(
            "REMOVED Flink → Db2", "ADDED Flink → Data API", "REMOVED Db2", "ADDED Data API");
  }

  @Test
  void a_new_name_is_a_change_and_no_new_element() {
    Diagram next = line.withComponent("kafka", kafka -> kafka.withName("Events"));
    List<Change> changes = Comparison.of(line, next).changes();
    assertThat(changes).hasSize(1);
    assertThat(changes.getFirst().verdict()).isEqualTo(Verdict.CHANGED);
    assertThat(sentences(changes.getFirst())).containsExactly("Name: Kafka → Events");
  }

  @Test
  void promises_are_compared_field_by_field() {
    Diagram was =
        line.withComponent("flink", flink -> flink.with(Checkpoint.USUAL).withDetail("SQL"));
    Diagram is =
        line.withComponent(
            "flink",
            flink ->
                flink
                    .with(Checkpoint.USUAL.withInterval(Duration.ofSeconds(30)))
                    .with(RetryPolicy.USUAL));
    assertThat(sentences(Comparison.of(was, is).changes().getFirst()))
        .containsExactly(
            "Detail: SQL, gone",
            "Checkpoint interval: 60 s → 30 s",
            "Retries: 3, new",
            "First retry after: 1 s, new",
            "Backoff: doubles each time, new",
            "Longest retry delay: 30 s, new",
            "Jitter: yes, new",
            "After the last retry: dead letter, new");
  }

  @Test
  void a_flow_is_compared_by_its_ends_its_outcome_and_its_label() {
    Diagram next =
        line.withFlow(
            "f2",
            flow ->
                flow.withEnds(Flow.End.free("kafka"), flow.to())
                    .withOutcome(Outcome.FAILURE)
                    .withLabel("rows"));
    assertThat(sentences(Comparison.of(line, next).changes().getFirst()))
        .containsExactly("From: Flink → Kafka", "Outcome: Success → Failure", "Label: rows, new");
  }

  @Test
  void a_flow_did_not_change_when_its_end_was_renamed() {
    Diagram next = line.withComponent("kafka", kafka -> kafka.withName("Events"));
    assertThat(Comparison.of(line, next).changes()).noneMatch(change -> change.sort() == Sort.FLOW);
  }

  @Test
  void a_new_title_is_a_change_of_the_diagram() {
    Change change = Comparison.of(line, line.withTitle("Orders")).changes().getFirst();
    assertThat(change.sort()).isEqualTo(Sort.DIAGRAM);
    assertThat(sentences(change)).containsExactly("Title: Test → Orders");
  }

  @Test
  void two_diagrams_share_elements_of_one_name_and_kind_whatever_their_ids() {
    Diagram other =
        Diagram.empty("other", "Other")
            .with(Pipelines.component("k", 0, 300).withName("Kafka"))
            .with(Pipelines.component("f", 300, 300).withName("Flink"))
            .with(Flow.between("x", "k", "f").withLabel("events"));
    List<Change> changes = Comparison.of(line, other).changes();
    assertThat(changes)
        .extracting(change -> change.verdict() + " " + change.name())
        .containsExactlyInAnyOrder("CHANGED Kafka → Flink", "REMOVED Flink → Db2", "REMOVED Db2");
  }

  @Test
  void an_id_that_means_something_else_in_another_diagram_is_another_element() {
    Diagram other =
        Pipelines.of(Component.of("kafka", Pipelines.kind(Layer.STORAGE), new Point(0, 200)))
            .withSlug("other");
    var comparison = Comparison.of(line, other);
    assertThat(comparison.union().components()).containsOnlyKeys("kafka", "kafka~", "flink", "db2");
    assertThat(comparison.verdicts())
        .containsEntry("kafka", Verdict.ADDED)
        .containsEntry("kafka~", Verdict.REMOVED);
    assertThat(comparison.union().flows().get("f1").from().componentId()).isEqualTo("kafka~");
  }

  @Test
  void what_is_gone_stands_beside_what_took_its_place() {
    Diagram next =
        line.without(Set.of("db2")).with(Pipelines.component("api", 560, 8).withName("Data API"));
    var union = Comparison.of(line, next).union();
    assertThat(union.components().get("api").position())
        .isEqualTo(next.components().get("api").position());
    assertThat(union.components().get("db2").bounds())
        .matches(box -> !box.intersects(union.components().get("api").bounds()));
  }

  @Test
  void the_pipeline_of_today_and_the_one_to_come_share_what_they_share() {
    Diagram current = Template.CURRENT.create("current", "Current");
    Diagram target = Template.TARGET.create("target", "Target");
    var comparison = Comparison.of(current, target);
    assertThat(comparison.verdicts())
        .containsEntry("talend", Verdict.REMOVED)
        .containsEntry("kafka", Verdict.CHANGED)
        .containsEntry("flink", Verdict.ADDED);
    assertThat(comparison.summary().text()).isEqualTo("30 added, 6 removed, 3 changed");
  }

  @Test
  void zones_and_notes_are_compared_by_what_they_say() {
    Diagram was =
        line.with(new Zone("z", Zone.Sort.NETWORK, "DMZ", SecurityLevel.PUBLIC, AREA))
            .with(new Note("n", Note.Sort.NOTE, "Slow", AREA, "kafka"))
            .with(new Note("o", Note.Sort.NOTE, "Old", AREA, ""));
    Diagram is =
        was.without(Set.of("o"))
            .withZone("z", zone -> zone.withLevel(SecurityLevel.SECRET).withBounds(WIDER))
            .withNote("n", note -> note.withAbout("f1").movedBy(8, 8));
    assertThat(Comparison.of(was, is).changes())
        .extracting(change -> change.sort() + " " + change.name() + " " + sentences(change))
        .containsExactly(
            "ZONE DMZ [Security level: Public → Secret]",
            "NOTE Old []",
            "NOTE Slow [About: Kafka → Kafka → Flink]");
  }

  @Test
  void an_area_that_was_drawn_larger_or_elsewhere_did_not_change() {
    Diagram was = line.with(new Zone("z", Zone.Sort.TEAM, "Core", SecurityLevel.PUBLIC, AREA));
    Diagram is = was.withZone("z", zone -> zone.withBounds(WIDER));
    assertThat(Comparison.of(was, is).changes()).isEmpty();
  }

  @Test
  void properties_windows_ports_and_carriage_are_compared() {
    Diagram is =
        line.withComponent(
                "kafka",
                kafka ->
                    kafka
                        .with(Property.PARTITIONS, new Value.Count(12))
                        .with(Property.OWNER, new Value.Words("Ada"))
                        .with(Window.USUAL)
                        .withPorts(TreePVector.singleton(new NamedPort("orders", Side.RIGHT))))
            .withFlow(
                "f1",
                flow ->
                    flow.withCarriage(
                        new Carriage(
                            "Avro", DeliveryGuarantee.EXACTLY_ONCE, TransitEncryption.TLS)));
    List<Change> changes = Comparison.of(line, is).changes();
    assertThat(changes.stream().flatMap(change -> sentences(change).stream()))
        .allMatch(sentence -> sentence.endsWith(", new"))
        .hasSize(8)
        .anyMatch(sentence -> sentence.startsWith("Partitions: 12"))
        .contains("Owner: Ada, new", "Ports: orders, new", "Format: Avro, new");
  }

  /** Whoever adds a field decides here whether it is compared or a matter of place. */
  @Test
  void every_field_of_an_element_is_thought_of() {
    assertThat(fields(Component.class))
        .containsExactly(
            "id", "kind", "name", "detail", "position", "traits", "properties", "ports");
    assertThat(fields(Flow.class))
        .containsExactly("id", "from", "to", "outcome", "label", "carriage", "course");
    assertThat(fields(Zone.class)).containsExactly("id", "sort", "title", "level", "bounds");
    assertThat(fields(Note.class)).containsExactly("id", "sort", "text", "bounds", "about");
    assertThat(Trait.class.getPermittedSubclasses())
        .containsExactlyInAnyOrder(Checkpoint.class, RetryPolicy.class, Window.class);
  }

  private static List<String> fields(Class<?> type) {
    return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static List<String> sentences(Change change) {
    return change.differences().stream().map(it -> it.sentence().text()).toList();
  }
}
