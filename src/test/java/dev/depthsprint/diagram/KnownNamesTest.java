package dev.depthsprint.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownNamesTest {

  private static final Component GENERIC =
      Component.of("a", Catalogue.generic(Layer.PROCESSING), Point.ORIGIN);

  @ParameterizedTest
  @CsvSource({
    "Kafka, kafka",
    "flink, flink-sql",
    "Postgres, postgresql",
    "DLQ, dead-letter-queue",
    "Dead letter topic, dead-letter-queue",
    "Kafka orders, kafka",
    "gcs, cloud-storage",
    "PG, postgresql",
    "Looker, looker",
    "Power BI for sales, power-bi",
    "Storage, storage"
  })
  void a_name_of_a_system_is_known(String name, String kind) {
    assertThat(KnownNames.kind(name)).map(Kind::id).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "gcs, Cloud Storage",
    "KAFKA, Kafka",
    "dlq, Dead-letter queue",
    "flink, Flink",
    "postgres, Postgres",
    "snowf, Snowf",
    "spark streaming, Spark Streaming",
    "kafka for orders, Kafka for orders",
    "raw BIGQUERY of sales, raw BigQuery of sales"
  })
  void a_system_is_spelled_as_it_spells_itself(String name, String spelled) {
    Kind kind = KnownNames.kind(name).orElseThrow();
    assertThat(KnownNames.spelled(kind, name)).isEqualTo(spelled);
    assertThat(named(GENERIC.withName("Processing"), name).name()).isEqualTo(spelled);
  }

  @Test
  void what_is_named_is_what_quick_add_offers_first() {
    List<String> names = new ArrayList<>(List.of("gcs", "pg", "bq", "gx", "flink", "dlq", "spark"));
    for (Kind kind : Catalogue.kinds()) {
      names.add(kind.name());
      names.add(kind.id());
      names.addAll(kind.keywords());
      names.addAll(List.of(kind.name().split(" ")));
      names.add(kind.name() + " of orders");
    }
    for (String name : names) {
      KnownNames.kind(name)
          .ifPresent(kind ->
              assertThat(Offer.of(name, true, GENERIC.kind()).getFirst().piece())
                  .as(name)
                  .isEqualTo(new Piece.OfKind(kind)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"queue", "stream", "lake", "orders", "S", "", "—"})
  void a_name_that_could_be_several_systems_or_none_is_not(String name) {
    assertThat(KnownNames.kind(name)).isEmpty();
  }

  @Test
  void a_generic_component_becomes_the_system_that_it_is_named_after() {
    Component named = named(GENERIC.withName("Processing 2"), "Flink");
    assertThat(named.kind().id()).isEqualTo("flink-sql");
    assertThat(named.name()).isEqualTo("Flink");
  }

  @Test
  void one_that_had_a_name_of_its_own_keeps_its_kind() {
    Component named = named(GENERIC.withName("Enrichment"), "Flink");
    assertThat(named.kind()).isEqualTo(GENERIC.kind());
  }

  @Test
  void a_system_keeps_its_kind_whatever_it_is_called() {
    Component kafka = Component.of("a", Catalogue.kind("kafka").orElseThrow(), Point.ORIGIN);
    assertThat(named(kafka, "Flink").kind()).isEqualTo(kafka.kind());
  }

  @Test
  void the_name_decides_where_the_kind_was_only_guessed() {
    Component guess = Component.of("a", Catalogue.kind("bigquery").orElseThrow(), Point.ORIGIN);
    Diagram before = Diagram.empty("d", "D").with(guess.withName("BigQuery 2"));
    Component named = changed(ComponentEdits.nameGuessed("a", "Dead-letter queue"), before);
    assertThat(named.kind().id()).isEqualTo("dead-letter-queue");
    Diagram own = Diagram.empty("d", "D").with(guess.withName("Sales"));
    assertThat(changed(ComponentEdits.nameGuessed("a", "Kafka"), own).kind())
        .isEqualTo(guess.kind());
  }

  @Test
  void what_leads_to_a_component_that_becomes_a_dead_letter_queue_carries_dead_letters() {
    Diagram before =
        Diagram.empty("d", "D")
            .with(GENERIC.withName("Processing"))
            .with(GENERIC.withId("b"))
            .with(Flow.between("in", "b", "a"))
            .with(Flow.between("late", "b", "a").withOutcome(Outcome.LATE_DATA))
            .with(Flow.between("out", "a", "b"));
    Diagram after = ComponentEdits.name("a", "dlq").change().apply(before);
    assertThat(after.flows().values())
        .extracting(Flow::outcome)
        .containsExactlyInAnyOrder(Outcome.DEAD_LETTER, Outcome.LATE_DATA, Outcome.SUCCESS);
    assertThat(after.flow("in").orElseThrow().outcome()).isEqualTo(Outcome.DEAD_LETTER);
  }

  private static Component changed(DiagramEdit edit, Diagram before) {
    return edit.change().apply(before).components().get("a");
  }

  private static Component named(Component component, String name) {
    Diagram before = Diagram.empty("d", "D").with(component);
    return ComponentEdits.name(component.id(), name)
        .change()
        .apply(before)
        .components()
        .get(component.id());
  }
}
