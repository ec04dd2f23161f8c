package dev.depthsprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The daily work on a plan, from the command line. */
class PlanWorkTest {

  private static final String PLAN = "assets/plans/data-engineering-depth-sprint.md";

  @TempDir Path temp;

  private Path workspace;
  private Terminal terminal;

  @BeforeEach
  void importPlan() {
    workspace = temp.resolve("workspace");
    terminal = new Terminal(workspace);
    terminal.run("plan", "import", PLAN, "--start", "2026-03-02");
  }

  @Test
  void a_task_is_ticked_by_a_part_of_its_title_and_opened_again() throws Exception {
    assertThat(terminal.run("plan", "done", "sketch one real")).isZero();
    assertThat(terminal.out())
        .startsWith("Done: \"Sketch one real pipeline (Talend → Kafka → DB2/GCP)\" (1 of 3");
    assertThat(sprint().days().getFirst().tasks().getFirst().isDone()).isTrue();

    assertThat(terminal.run("plan", "done", "sketch one real", "--undo")).isZero();
    assertThat(sprint().days().getFirst().tasks().getFirst().isDone()).isFalse();
  }

  @Test
  void a_part_that_fits_several_tasks_names_them() throws Exception {
    Sprint before = sprint();
    assertThat(terminal.run("plan", "done", "kafka")).isEqualTo(2);
    assertThat(terminal.err()).contains("fits several tasks").contains("Read Kafka fundamentals");
    assertThat(terminal.run("plan", "done", "nothing like it")).isEqualTo(2);
    assertThat(terminal.err()).contains("No task of the sprint");
    assertThat(sprint()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"=SUM | =SUM", "=sum | =sum", "`=SUM` | =SUM", "=SUM(A1) | =SUM(A1)", "Sum | Sum"})
  void a_title_that_others_resemble_is_named_as_it_is_written(String name, String ticked)
      throws Exception {
    Path file = temp.resolve("alike.md");
    Files.writeString(file, "# Day 1\n\n- =SUM(A1)\n- =sum\n- `=SUM`\n- =SUM\n- SUM up\n- Sum\n");
    terminal.run("plan", "import", file.toString(), "--start", "2026-03-02", "--replace");

    assertThat(terminal.run("plan", "done", name)).isZero();
    assertThat(terminal.out()).startsWith("Done: \"" + ticked + "\"");
    assertThat(sprint().days().getFirst().tasks())
        .filteredOn(Task::isDone)
        .singleElement()
        .extracting(Task::title)
        .isEqualTo(name);
  }

  @Test
  void several_of_the_nearest_reading_stay_refused() throws Exception {
    Path file = temp.resolve("alike.md");
    Files.writeString(file, "# Day 1\n\n- =SUM\n- =sum\n- Rest\n");
    terminal.run("plan", "import", file.toString(), "--start", "2026-03-02", "--replace");

    assertThat(terminal.run("plan", "done", "=Sum")).isEqualTo(2);
    assertThat(terminal.err()).contains("fits several tasks");
  }

  @Test
  void a_task_moves_to_a_day_by_date_or_number_and_the_budget_is_told() throws Exception {
    assertThat(terminal.run("plan", "move", "observe lag", "2026-03-04")).isZero();
    assertThat(terminal.out().strip())
        .isEqualTo(
            "Moved \"Observe lag / offset behavior\" to Wed 4 Mar 2026:"
                + " 5 h 20 min planned of 4 h, 1 h 20 min too much.");
    assertThat(terminal.run("plan", "move", "observe lag", "day 6")).isZero();
    assertThat(sprint().days().get(5).tasks()).hasSize(1);
    assertThat(terminal.run("plan", "move", "observe lag", "Day 15")).isEqualTo(2);
    assertThat(terminal.err()).contains("runs from 2026-03-02 to 2026-03-15");
  }

  @Test
  void an_exported_plan_comes_back_without_a_start() throws Exception {
    terminal.run("plan", "done", "sketch one real");
    Path file = temp.resolve("plan.md");
    assertThat(terminal.run("plan", "export", file.toString())).isZero();
    Sprint before = sprint();

    var other = new Terminal(temp.resolve("other"));
    assertThat(other.run("plan", "import", file.toString())).isZero();
    assertThat(WorkspaceFolder.read(temp.resolve("other")).workspace().sprint()).isEqualTo(before);
    assertThat(other.run("plan", "import", PLAN)).isEqualTo(2);
    assertThat(other.err()).contains("--start");
  }

  @Test
  void a_file_that_is_there_is_written_over_only_when_that_is_said() throws Exception {
    Path file = temp.resolve("mine.csv");
    Files.writeString(file, "mine");
    assertThat(terminal.run("plan", "export", file.toString())).isEqualTo(2);
    assertThat(file).hasContent("mine");
    assertThat(terminal.run("plan", "export", file.toString(), "--replace")).isZero();
    assertThat(Files.readString(file)).startsWith("study_day,");
  }

  @Test
  void standard_output_takes_the_export_when_the_format_is_named() {
    assertThat(terminal.run("plan", "export", "-", "--format", "ics")).isZero();
    assertThat(terminal.out()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(terminal.run("plan", "export", "plan")).isEqualTo(2);
    assertThat(terminal.err()).contains("add --format");
  }

  @Test
  void a_changed_plan_is_looked_at_and_merged() throws Exception {
    terminal.run("plan", "done", "sketch one real");
    Path file = temp.resolve("plan.md");
    terminal.run("plan", "export", file.toString());
    Files.writeString(
        file,
        Files.readString(file)
            .replace("• Note batch bottlenecks + pain points", "• Write down pain points")
            .replace("• [x] Sketch one real pipeline (Talend → Kafka → DB2/GCP)  <br>", ""));
    Sprint before = sprint();

    assertThat(terminal.run("plan", "import", file.toString(), "--merge", "--preview")).isZero();
    assertThat(terminal.out())
        .contains("= Sketch one real pipeline")
        .contains("kept, since it was worked on")
        .contains("+ Write down pain points")
        .contains("- Note batch bottlenecks");
    assertThat(sprint()).isEqualTo(before);

    assertThat(terminal.run("plan", "import", file.toString(), "--merge")).isZero();
    assertThat(sprint().days().getFirst().tasks())
        .extracting(task -> task.isDone() + " " + task.title())
        .contains("true Sketch one real pipeline (Talend → Kafka → DB2/GCP)")
        .contains("false Write down pain points");
  }

  @Test
  void a_year_out_of_reach_and_a_folder_without_a_name_are_said_plainly() {
    assertThat(terminal.run("plan", "import", PLAN, "--start", "+20260-03-02")).isEqualTo(2);
    assertThat(terminal.err()).contains("name a year from 1970 to 2999");
    assertThat(terminal.run("plan", "show", "--workspace", "")).isEqualTo(2);
    assertThat(terminal.err()).contains("The workspace \"\" is no folder");
  }

  private Sprint sprint() throws Exception {
    return WorkspaceFolder.read(workspace).workspace().sprint();
  }
}
