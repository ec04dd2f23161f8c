package dev.depthsprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandsTest {

  private static final String PLAN = "assets/plans/data-engineering-depth-sprint.md";

  @TempDir Path temp;

  private Terminal terminal;

  @BeforeEach
  void importPlan() {
    terminal = new Terminal(temp.resolve("workspace"));
    terminal.run("plan", "import", PLAN, "--start", "2026-03-02");
  }

  @Test
  void the_review_is_printed_by_theme_day_and_task() {
    assertThat(terminal.run("review", "show")).isZero();
    assertThat(terminal.out())
        .contains("By theme", "1  Vertical Depth", "By day", "Mon 2 Mar  Kick-off & Baseline")
        .contains("By task", "Add checkpoints + retries")
        .contains("Tasks done: 0 of 21. Outcomes met: 0 of 10.");
  }

  @Test
  void a_sprint_of_the_archive_is_reviewed_and_stays_there() {
    terminal.run("plan", "import", PLAN, "--start", "2026-04-06", "--replace");
    terminal.run("plan", "done", "checkpoints");
    String archived = "2-week-data-engineering-depth-sprint-2026-03-02";
    assertThat(terminal.run("review", "show", "--sprint", archived)).isZero();
    assertThat(terminal.out()).contains("Mon 2 Mar  Kick-off & Baseline", "Tasks done: 0 of 21.");
    assertThat(terminal.run("review", "show")).isZero();
    assertThat(terminal.out()).contains("Mon 6 Apr  Kick-off & Baseline", "Tasks done: 1 of 21.");
    assertThat(terminal.run("review", "show", "--sprint", "other")).isEqualTo(2);
    assertThat(terminal.err()).contains(archived);
  }

  @Test
  void a_plan_that_is_damaged_is_told_from_one_that_is_not_there() throws Exception {
    Files.writeString(temp.resolve("workspace/sprint.json"), "{");
    assertThat(terminal.run("review", "show")).isEqualTo(1);
    assertThat(terminal.err()).contains("sprint.json is not valid JSON", "could not be read");
    assertThat(terminal.run("review", "export", "review.png")).isEqualTo(1);
    assertThat(terminal.err()).contains("could not be read").doesNotContain("There is no sprint");
  }

  @Test
  void a_picture_is_written_in_the_format_of_its_name() throws Exception {
    for (String name : new String[] {"r.png", "r.svg", "r.pdf"}) {
      Path file = temp.resolve(name);
      assertThat(terminal.run("review", "export", file.toString(), "--theme", "dark")).isZero();
      assertThat(Files.size(file)).isGreaterThan(1000);
      assertThat(terminal.run("review", "export", file.toString())).isZero();
    }
  }

  @Test
  void a_name_that_says_no_format_and_a_file_that_is_no_picture_are_refused() throws Exception {
    assertThat(terminal.run("review", "export", "review")).isEqualTo(2);
    assertThat(terminal.err()).contains("add --format png, svg or pdf");
    Path mine = temp.resolve("mine.png");
    Files.writeString(mine, "mine");
    assertThat(terminal.run("review", "export", mine.toString())).isEqualTo(2);
    assertThat(mine).hasContent("mine");
  }
}
