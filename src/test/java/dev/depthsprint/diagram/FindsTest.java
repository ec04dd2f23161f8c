package dev.depthsprint.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindsTest {

  private final Diagram diagram =
      Diagram.empty("orders", "Orders")
          .with(
              Component.of("kafka", Catalogue.generic(Layer.INGESTION), Point.ORIGIN)
                  .withName("Orders topic")
                  .with(Property.RETENTION, new Value.Length(Duration.ofDays(7)))
                  .with(Property.PARTITIONS, new Value.Count(12)))
          .with(
              Component.of("flink", Catalogue.generic(Layer.PROCESSING), new Point(300, 0))
                  .withName("Revenue job")
                  .with(Property.OWNER, new Value.Words("Data platform"))
                  .with(Checkpoint.USUAL)
                  .with(RetryPolicy.USUAL))
          .with(
              Flow.between("flow", "kafka", "flink")
                  .withLabel("order events")
                  .withCarriage(Carriage.UNSTATED.withEncryption(TransitEncryption.TLS)))
          .with(
              new Zone(
                  "zone",
                  Zone.Sort.CLOUD_REGION,
                  "europe-west3",
                  SecurityLevel.SECRET,
                  new Box(0, 0, 900, 300)))
          .with(
              new Note("note", Note.Sort.BOTTLENECK, "Slow at night", new Box(0, 400, 90, 40), ""));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ORDER; kafka flow",
        "order event; flow",
        "event order; flow",
        "ingestion; kafka",
        "partitions 12; kafka",
        "exactly-once; flink",
        "retry dlq; flink",
        "tls; flow",
        "7 days; kafka",
        "168 hours; kafka",
        "platform; flink",
        "europe; zone",
        "night; note",
        "bottleneck; note",
        "nowhere; ''"
      })
  void every_word_is_found_in_some_text_of_an_element(String words, String ids) {
    assertThat(String.join(" ", Finds.in(diagram, words))).isEqualTo(ids);
  }

  @Test
  void no_words_find_nothing() {
    assertThat(Finds.in(diagram, "  ")).isEmpty();
  }
}
