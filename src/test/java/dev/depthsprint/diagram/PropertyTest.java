package dev.depthsprint.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyTest {

  private static Kind kind(String id) {
    return Catalogue.kind(id).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "airbyte, PARTITIONS",
    "debezium, COMPACTION",
    "dbt, WATERMARK_DELAY",
    "airflow, CONSUMER_GROUP"
  })
  void nothing_is_asked_of_a_system_that_has_no_such_thing(String id, Property property) {
    assertThat(Property.of(kind(id))).doesNotContain(property);
  }

  @Test
  void a_log_has_partitions_retention_and_compaction() {
    assertThat(Property.of(kind("kafka")))
        .contains(Property.PARTITIONS, Property.RETENTION, Property.COMPACTION);
  }
}
