package dev.depthsprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that could not write the file it changes. */
class UnsavedCommandsTest {

  @TempDir Path folder;

  @Test
  void says_that_a_step_which_reached_the_journal_holds_and_it_does() throws Exception {
    var terminal = new Terminal(folder);
    terminal.run("diagram", "new", "First", "--template", "blank");
    Path diagrams = folder.resolve("diagrams");
    Path aside = folder.resolve("aside");
    Files.move(diagrams, aside);
    Files.writeString(diagrams, "in the way");

    int exitCode = terminal.run("diagram", "new", "Second", "--template", "blank");

    assertThat(exitCode).isEqualTo(2);
    assertThat(terminal.err()).contains("history.jsonl").contains("holds");
    Files.delete(diagrams);
    Files.move(aside, diagrams);
    terminal.run("diagram", "list");
    assertThat(terminal.out()).contains("First").contains("Second");
  }
}
