package dev.depthsprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

  @Test
  void a_folder_that_is_not_there_is_not_well() {
    var terminal = new Terminal(folder.resolve("no-such-folder"));

    assertThat(terminal.run("verify")).isEqualTo(2);
    assertThat(terminal.err()).contains("There is no folder", "no-such-folder");
  }

  @TempDir Path folder;

  private Terminal terminal;

  @BeforeEach
  void draw() {
    terminal = new Terminal(folder);
    assertThat(terminal.run("diagram", "new", "One", "--template", "target")).isZero();
  }

  @Test
  void a_good_workspace_is_said_to_be_well() {
    assertThat(terminal.run("verify")).isZero();

    assertThat(terminal.out()).contains("all is well");
  }

  @Test
  void what_is_broken_is_listed_and_the_exit_code_is_one() throws Exception {
    Files.writeString(folder.resolve("diagrams/one.json"), "{");

    assertThat(terminal.run("verify")).isEqualTo(1);

    assertThat(terminal.out())
        .contains("diagrams/one.json is not valid JSON")
        .contains("1 finding")
        .doesNotContain("recovered");
    assertThat(folder.resolve("diagrams/one.json")).hasContent("{");
  }

  @Test
  void a_script_reads_json() throws Exception {
    Files.writeString(folder.resolve("diagrams/one.json"), "{");

    assertThat(terminal.run("verify", "--json")).isEqualTo(1);

    assertThat(terminal.out()).startsWith("{").contains("\"findings\": [").contains("one.json");
  }
}
