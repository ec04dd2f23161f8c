package dev.depthsprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "plan --help",
        "plan import --help",
        "plan show --help",
        "diagram --help",
        "time --help",
        "time start --help",
        "time stop --help",
        "time status --help",
        "time add --help",
        "time report --help",
        "diagram list --help",
        "diagram new --help",
        "diagram export --help"
      })
  void every_command_explains_itself(String line) {
    Terminal terminal = new Terminal(temp);

    assertThat(terminal.run(line.split(" "))).isZero();

    assertThat(terminal.out())
        .startsWith("Usage: depth-sprint")
        .contains("--workspace=DIR")
        .doesNotContain("cli.")
        .doesNotContain("''");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fly",
        "plan",
        "diagram",
        "plan import",
        "time",
        "time start",
        "time start a b",
        "time add x 9:30",
        "time report --from tomorrow",
        "plan import x.md --start tomorrow",
        "plan import x.md --start 2026-03-02 --order random",
        "plan show --colour",
        "diagram new",
        "diagram export",
        "diagram export x",
        "diagram export x -o",
        "diagram export x -o y.png --scale large",
        "diagram export x -o y.png --scale 0",
        "diagram export x -o y.png --scale 5",
        "diagram export x -o y.png --theme blue"
      })
  void a_wrong_call_is_one_sentence_and_2(String line) {
    Terminal terminal = new Terminal(temp);

    assertThat(terminal.run(line.split(" "))).isEqualTo(2);

    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err())
        .startsWith("depth-sprint: ")
        .hasLineCount(1)
        .doesNotContainIgnoringCase("exception")
        .doesNotContain("index")
        .doesNotContain("Unmatched")
        .doesNotContain("subcommand")
        .doesNotContain("double");
  }

  @Test
  void a_name_that_can_be_no_path_is_one_sentence_and_2() {
    Terminal terminal = new Terminal(temp);

    assertThat(terminal.run("diagram", "export", "a\0b.json", "-o", "out.png")).isEqualTo(2);
    assertThat(terminal.err()).contains("cannot be a path").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time add x 9:30 -5m",
        "plan done --5m",
        "time report -5m",
        "plan done -5m",
        "time status -5m"
      })
  void a_word_that_was_taken_for_an_option_is_named_with_the_way_out(String line) {
    Terminal terminal = new Terminal(temp);

    assertThat(terminal.run(line.split(" "))).isEqualTo(2);

    assertThat(terminal.err()).contains("no option -").contains("5m here").contains("behind --");
  }

  @Test
  void an_option_behind_the_two_dashes_is_told_to_stand_before() {
    Terminal terminal = new Terminal(temp);

    assertThat(terminal.run("plan", "done", "--", "x", "--workspace", "y")).isEqualTo(2);

    assertThat(terminal.err()).contains("--workspace stands behind --").contains("put it before");
  }

  @Test
  void an_option_without_its_value_is_told_what_it_takes() {
    Terminal terminal = new Terminal(temp);

    assertThat(terminal.run("plan", "import", "x.md", "--start")).isEqualTo(2);

    assertThat(terminal.err()).contains("--start has no value; it takes YYYY-MM-DD");
  }

  @Test
  void the_version_is_told() {
    Terminal terminal = new Terminal(temp);

    assertThat(terminal.run("--version")).isZero();
    assertThat(terminal.out()).startsWith("Depth Sprint");
  }

  @Test
  void the_workspace_may_be_named_before_or_behind_the_command() {
    Terminal terminal = new Terminal(temp.resolve("unused"));
    String mine = temp.resolve("mine").toString();

    assertThat(terminal.run("--workspace", mine, "diagram", "new", "One")).isZero();
    assertThat(terminal.run("diagram", "new", "Two", "--workspace=" + mine)).isZero();

    assertThat(temp.resolve("mine/diagrams")).isDirectoryContaining("glob:**two.json");
    assertThat(temp.resolve("mine/diagrams")).isDirectoryContaining("glob:**one.json");
    assertThat(temp.resolve("unused")).doesNotExist();
  }
}
