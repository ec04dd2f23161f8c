package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** The short ways through a journal come to the same as the long ones, or are not taken. */
class PlainLinesTest {

  private static Optional<ObjectNode> flat(String line) {
    return FlatJson.parse(line.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_plain_line_is_read_as_json_is() throws Exception {
    String line =
        "{\"seq\":7,\"type\":\"started\",\"watched\":false,\"at\":\"2026-03-02T09:15:04Z\"}";
    ObjectNode read = flat(line).orElseThrow();
    assertThat(JsonText.line(read)).isEqualTo(line);
    assertThat(read.path("seq").isIntegralNumber()).isTrue();
    assertThat(JsonText.line(JsonText.parse(line.getBytes(StandardCharsets.UTF_8), "")))
        .isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"a\":1",
        "{\"a\":1}x",
        "{\"a\":1,}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":01}",
        "{\"a\":-1}",
        "{\"a\":1.5}",
        "{\"a\":null}",
        "{\"a\":[1]}",
        "{\"a\":{\"b\":1}}",
        "{\"a\":\"b\\\\n\"}",
        "{\"a\":\"ü\"}",
        "{\"a\": 1}",
        "{\"a\":tru}",
        "{\"a\":1234567890123456}"
      })
  void what_is_not_plain_is_left_alone(String line) {
    assertThat(flat(line)).isEmpty();
  }

  @Test
  void random_instants_are_read_as_the_system_reads_them() {
    for (long seed = 0; seed < 2_000; seed++) {
      var random = new Random(seed);
      long second = random.nextLong(0, 253_402_300_799L);
      int nanos =
          switch (random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> 1_000_000 * random.nextInt(1000);
            default -> random.nextInt(1_000_000_000);
          };
      Instant instant = Instant.ofEpochSecond(second, nanos);
      assertThat(IsoInstant.parse(instant.toString())).as("seed %d", seed).isEqualTo(instant);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30T09:15:04Z", "2026-03-02T25:15:04Z", "2026-03-02", "", "soon"})
  void what_is_no_instant_is_refused(String text) {
    assertThatThrownBy(() -> IsoInstant.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
