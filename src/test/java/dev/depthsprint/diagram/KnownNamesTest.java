package dev.depthsprint.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Point;
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
    "Storage, storage"
  })
  void a_name_of_a_system_is_known(String name, String kind) {
    assertThat(KnownNames.kind(name)).map(Kind::id).contains(kind);
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

  private static Component named(Component component, String name) {
    Diagram before = Diagram.empty("d", "D").with(component);
    return ComponentEdits.name(component.id(), name)
        .change()
        .apply(before)
        .components()
        .get(component.id());
  }
}
