package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.diagram.copy.Part;
import dev.depthsprint.text.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartTextTest {

  private static final Diagram TARGET = Template.TARGET.create("target", "Target");

  @Test
  void a_part_reads_back_as_it_was() throws Problem {
    Part part = Part.of(TARGET, Selection.all(TARGET));
    Part back = PartText.read(PartText.bytes(part));
    assertThat(back.diagram().components()).isEqualTo(TARGET.components());
    assertThat(back.diagram().flows()).isEqualTo(TARGET.flows());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"schemaVersion\":1,\"minReaderVersion\":99}",
        "{\"schemaVersion\":1,\"minReaderVersion\":1,\"components\":[{\"id\":1}],\"flows\":[]}",
        "{\"schemaVersion\":1,\"minReaderVersion\":1,\"components\":[],"
            + "\"flows\":[{\"id\":\"f\",\"from\":\"a\",\"to\":\"b\"}]}"
      })
  void what_is_no_part_is_refused_with_a_sentence_about_the_clipboard(String text) {
    assertThatThrownBy(() -> PartText.read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("clipboard");
  }

  @Test
  void what_is_too_deep_or_too_large_is_refused() {
    assertThatThrownBy(
            () -> PartText.read("{\"a\":".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(() -> PartText.read(new byte[17 * 1024 * 1024]))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("too large");
  }

  @Test
  void damaged_parts_are_read_or_refused() throws Problem {
    byte[] good = PartText.bytes(Part.of(TARGET, Selection.all(TARGET)));
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      byte[] bad = Arrays.copyOf(good, good.length - random.nextInt(3) * random.nextInt(999));
      for (int i = random.nextInt(6); i >= 0; i--) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(PartText.read(bad)).as("seed %d", seed).isNotNull();
      } catch (Problem problem) {
        assertThat(problem.sentence().text()).as("seed %d", seed).contains("clipboard");
      }
    }
  }
}
