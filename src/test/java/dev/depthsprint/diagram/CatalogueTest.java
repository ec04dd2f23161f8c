package dev.depthsprint.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Icons;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talend",
        "Kafka",
        "Confluent Cloud",
        "Spark Structured Streaming",
        "Flink SQL",
        "Db2",
        "Pub/Sub",
        "Dataflow",
        "BigQuery",
        "Cloud Storage",
        "Data Catalog",
        "AWS Glue Data Catalog",
        "Great Expectations",
        "Dead-letter queue",
        "Schema registry",
        "IAM",
        "Tokenization"
      })
  void every_system_of_the_sprint_is_there(String name) {
    assertThat(Catalogue.kinds()).extracting(Kind::name).contains(name);
  }

  @ParameterizedTest
  @EnumSource
  void every_layer_has_a_generic_kind_at_its_end(Layer layer) {
    Kind generic = Catalogue.generic(layer);
    assertThat(generic.layer()).isEqualTo(layer);
    assertThat(Catalogue.kinds()).contains(generic);
  }

  @Test
  void kinds_come_layer_by_layer_in_reading_order() {
    assertThat(Catalogue.kinds()).isSortedAccordingTo(Comparator.comparing(Kind::layer));
  }

  @Test
  void ids_are_unique_and_fit_for_files() {
    assertThat(Catalogue.kinds())
        .extracting(Kind::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void every_kind_is_found_by_its_id() {
    for (Kind kind : Catalogue.kinds()) {
      assertThat(Catalogue.kind(kind.id())).contains(kind);
    }
    assertThat(Catalogue.kind("no-such-kind")).isEmpty();
  }

  @Test
  void every_kind_has_an_icon_that_can_be_drawn() {
    assertThat(Catalogue.kinds()).allMatch(kind -> Icons.isKnown(kind.icon()));
  }

  @ParameterizedTest
  @CsvSource({
    "kafka, kafka",
    "FLINK, flink-sql",
    "dlq, dead-letter-queue",
    "gcp warehouse, bigquery",
    "pub/sub, pubsub",
    "glue cat, glue-data-catalog",
    "ibm, db2",
    "great exp, great-expectations"
  })
  void a_search_finds_names_and_keywords_by_how_their_words_begin(String text, String id) {
    assertThat(Catalogue.search(text)).first().extracting(Kind::id).isEqualTo(id);
  }

  @Test
  void the_name_of_a_layer_finds_what_belongs_to_it() {
    assertThat(Catalogue.search("governance"))
        .hasSize(7)
        .allMatch(kind -> kind.layer() == Layer.GOVERNANCE);
  }

  @Test
  void names_come_before_keywords() {
    assertThat(Catalogue.search("kafka")).extracting(Kind::id).startsWith("kafka");
    assertThat(Catalogue.search("database")).extracting(Kind::name).contains("Db2");
    assertThat(Catalogue.search("warehouse"))
        .allSatisfy(kind -> assertThat(kind.layer()).isEqualTo(Layer.STORAGE));
  }

  @Test
  void a_blank_search_finds_everything_and_a_strange_one_nothing() {
    assertThat(Catalogue.search(" ")).isEqualTo(Catalogue.kinds());
    assertThat(Catalogue.search("zebra")).isEqualTo(List.of());
  }
}
