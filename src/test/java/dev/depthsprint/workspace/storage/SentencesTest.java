package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.text.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static final Path FOLDER = Path.of("stick").resolve("plan");
  private static final Problem WHY = Problem.of("storage.write.full", "history.jsonl");

  @Test
  void of_a_folder_that_is_gone_or_locked_the_folder_is_named_and_no_file() {
    assertThat(Sentences.unsaved(FOLDER, false, false, WHY).getMessage())
        .contains(FOLDER.toString())
        .contains("is not there")
        .doesNotContain("history.jsonl");
    assertThat(Sentences.unsaved(FOLDER, true, false, WHY).getMessage())
        .contains(FOLDER.toString())
        .contains("may not be written into")
        .doesNotContain("history.jsonl");
  }

  @Test
  void a_command_that_ends_is_not_told_of_a_memory_that_keeps_its_change() {
    assertThat(Sentences.unsaved(FOLDER, true, false, WHY).getMessage())
        .contains("nothing was saved")
        .doesNotContain("memory");
  }

  @Test
  void of_one_file_that_cannot_be_written_the_file_is_named() {
    assertThat(Sentences.unsaved(FOLDER, true, true, WHY)).isSameAs(WHY);
  }
}
