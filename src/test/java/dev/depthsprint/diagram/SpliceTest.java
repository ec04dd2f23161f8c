package dev.depthsprint.diagram;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Point;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class SpliceTest {

  private static final Carriage AVRO = Carriage.UNSTATED.withFormat("Avro");

  private static final Flow FLOW =
      Flow.between("ab", "a", "b")
          .withEnds(Flow.End.at("a", Side.BOTTOM), Flow.End.at("b", Side.TOP))
          .withOutcome(Outcome.LATE_DATA)
          .withLabel("orders")
          .withCarriage(AVRO)
          .withCourse(new Course(TreePVector.singleton(new Point(5, 5)), 0.25));

  private static final Diagram ROW =
      Pipelines.of(component("a", 0, 0), component("b", 800, 0), component("x", 400, 0)).with(FLOW);

  private final Ids ids = Ids.from(new Random(1));
  private final Addition splice = Splice.into(ROW, "ab", "x", ids);
  private final Diagram after = splice.edit().change().apply(ROW);

  @Test
  void the_first_half_is_the_flow_itself_and_ends_at_the_component() {
    Flow first = after.flows().get("ab");
    assertThat(first.from()).isEqualTo(Flow.End.at("a", Side.BOTTOM));
    assertThat(first.to()).isEqualTo(Flow.End.free("x"));
    assertThat(first.outcome()).isEqualTo(Outcome.LATE_DATA);
    assertThat(first.label()).isEqualTo("orders");
  }

  @Test
  void the_second_half_goes_on_to_the_old_end_as_a_success_without_a_label() {
    Flow second = second();
    assertThat(second.from()).isEqualTo(Flow.End.free("x"));
    assertThat(second.to()).isEqualTo(Flow.End.at("b", Side.TOP));
    assertThat(second.outcome()).isEqualTo(Outcome.SUCCESS);
    assertThat(second.label()).isEmpty();
  }

  @Test
  void both_halves_carry_as_the_whole_did() {
    assertThat(after.flows().values()).extracting(Flow::carriage).containsExactly(AVRO, AVRO);
  }

  @Test
  void both_halves_find_their_own_way() {
    assertThat(after.flows().values()).extracting(Flow::course).containsOnly(Course.FREE);
  }

  @Test
  void the_component_is_selected() {
    assertThat(splice.added()).isEqualTo(Selection.ofComponent("x"));
  }

  @Test
  void a_component_is_not_put_into_a_flow_that_ends_at_it() {
    assertThat(Splice.isPossible(ROW, "ab", "a")).isFalse();
    assertThat(Splice.into(ROW, "ab", "b", ids).edit().change().apply(ROW)).isSameAs(ROW);
  }

  @Test
  void a_component_is_put_into_a_loop() {
    Diagram loop = ROW.with(Flow.between("aa", "a", "a"));
    Diagram spliced = Splice.into(loop, "aa", "x", ids).edit().change().apply(loop);
    assertThat(spliced.flows().values())
        .anyMatch(flow -> flow.id().equals("aa") && flow.to().componentId().equals("x"))
        .anyMatch(flow -> runs(flow, "x", "a"));
  }

  @Test
  void nothing_happens_where_the_flow_or_the_component_is_gone() {
    Diagram noFlow = ROW.without(Set.of("ab"));
    assertThat(splice.edit().change().apply(noFlow)).isSameAs(noFlow);
    Diagram noComponent = ROW.without(Set.of("x"));
    assertThat(splice.edit().change().apply(noComponent)).isSameAs(noComponent);
    assertThat(Splice.into(ROW, "gone", "x", ids).edit().change().apply(ROW)).isSameAs(ROW);
  }

  @Test
  void a_new_component_is_put_into_a_flow() {
    Addition insert =
        Splice.insert(ROW, "ab", Pipelines.kind(Layer.INGESTION), new Point(488, 32), ids);
    Diagram wider = insert.edit().change().apply(ROW);
    String id = insert.added().components().first();
    assertThat(wider.flows().values())
        .hasSize(2)
        .anyMatch(flow -> runs(flow, "a", id))
        .anyMatch(flow -> runs(flow, id, "b"));
    assertThat(insert.edit().name().text()).isEqualTo("Add Kafka");
  }

  private Flow second() {
    return after.flows().values().stream()
        .filter(flow -> !flow.id().equals("ab"))
        .findFirst()
        .orElseThrow();
  }

  private static boolean runs(Flow flow, String from, String to) {
    return flow.from().componentId().equals(from) && flow.to().componentId().equals(to);
  }
}
