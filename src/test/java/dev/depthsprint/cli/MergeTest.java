package dev.depthsprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {

  private static final String BASE =
      """
      {"schemaVersion": 1, "minReaderVersion": 1, "title": "T", "author": "",
       "components": [], "flows": []}
      """;

  @TempDir Path temp;

  private Path base;
  private Path ours;
  private Path theirs;
  private Terminal terminal;

  @BeforeEach
  void write() throws Exception {
    base = Files.writeString(temp.resolve("base"), BASE);
    ours = Files.writeString(temp.resolve("ours"), BASE.replace("\"T\"", "\"Ours\""));
    theirs =
        Files.writeString(
            temp.resolve("theirs"), BASE.replace("\"author\": \"\"", "\"author\": \"Ann\""));
    terminal = new Terminal(temp.resolve("workspace"));
  }

  @Test
  void a_clean_merge_replaces_ours_and_says_nothing() {
    assertThat(merge()).isZero();

    assertThat(ours).content().contains("Ours", "Ann").doesNotContain("conflicts");
    assertThat(terminal.out() + terminal.err()).isEmpty();
  }

  @Test
  void a_conflict_is_said_and_the_exit_code_is_one() throws Exception {
    Files.writeString(theirs, BASE.replace("\"T\"", "\"Theirs\""));

    assertThat(merge()).isEqualTo(1);

    assertThat(ours).content().contains("\"title\": \"Ours\"", "\"theirs\": \"Theirs\"");
    assertThat(terminal.err()).contains("Both sides changed title");
  }

  @Test
  void what_cannot_be_read_leaves_ours_alone() throws Exception {
    Files.writeString(theirs, "{");
    String before = Files.readString(ours);

    assertThat(merge()).isEqualTo(2);

    assertThat(ours).hasContent(before);
  }

  private int merge() {
    return terminal.run("merge", base.toString(), ours.toString(), theirs.toString());
  }
}
