package dev.depthsprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person times their work from a terminal. */
class TimeCommandsTest {

  @TempDir Path temp;

  private final SetTime time = new SetTime("2026-03-02T09:00:00Z", "UTC");
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @BeforeEach
  void importAPlan() throws Exception {
    Path plan = temp.resolve("plan.md");
    Files.writeString(
        plan,
        """
        # Two weeks

        ## Day 1
        - Run a Kafka demo
        - Observe lag
        - Observe \u001b[31mred\u202e lag
        """);
    assertThat(run("plan", "import", plan.toString(), "--start", "2026-03-02")).isZero();
  }

  private int run(String... args) {
    out = new StringWriter();
    err = new StringWriter();
    return Cli.run(
        new Surroundings(
            Map.of("DEPTH_SPRINT_HOME", temp.resolve("workspace").toString()),
            "Linux",
            Path.of("/nobody"),
            time,
            new PrintWriter(out, true),
            new PrintWriter(err, true)),
        args);
  }

  private TimeLog log() throws Exception {
    return WorkspaceFolder.read(temp.resolve("workspace")).workspace().time();
  }

  private String outLine() {
    return out.toString().strip();
  }

  @Test
  void a_task_is_started_and_stopped_by_a_part_of_its_title() {
    assertThat(run("time", "start", "kafka")).isZero();
    assertThat(outLine()).isEqualTo("Started \"Run a Kafka demo\".");
    time.pass(Duration.ofMinutes(50));
    assertThat(run("time", "stop")).isZero();
    assertThat(outLine()).isEqualTo("Stopped \"Run a Kafka demo\" after 50 min; 50 min today.");
  }

  @Test
  void another_start_stops_the_first() {
    run("time", "start", "kafka");
    time.pass(Duration.ofMinutes(50));
    assertThat(run("time", "start", "Observe lag")).isZero();
    assertThat(outLine()).contains("is stopped");
  }

  @Test
  void a_title_that_fits_two_tasks_is_refused() {
    assertThat(run("time", "start", "observe")).isEqualTo(2);
    assertThat(err.toString()).hasLineCount(1).contains("fits several tasks");
  }

  @Test
  void to_stop_nothing_is_refused() {
    assertThat(run("time", "stop")).isEqualTo(2);
    assertThat(err.toString()).hasLineCount(1).contains("Nothing is being timed");
  }

  @Test
  void what_ran_through_the_night_must_be_told_when_it_ended() {
    run("time", "start", "kafka");
    time.pass(Duration.ofHours(14));
    assertThat(run("time", "stop")).isEqualTo(2);
    assertThat(err.toString()).hasLineCount(1).contains("--at");
    assertThat(run("time", "stop", "--at", "11:30")).isZero();
    assertThat(outLine()).contains("after 2 h 30 min");
    assertThat(run("time", "stop", "--at", "11:30")).isEqualTo(2);
  }

  @Test
  void the_status_says_what_runs_and_what_is_used_of_today() {
    run("time", "status");
    assertThat(outLine()).startsWith("Nothing is being timed. Today: 0 min of ");
    run("time", "start", "kafka");
    time.pass(Duration.ofMinutes(50));
    run("time", "status");
    assertThat(outLine()).startsWith("\"Run a Kafka demo\" is running, 50 min 0 s since 09:00.");
    run("time", "status", "--json");
    assertThat(outLine()).contains("\"state\": \"running\"").contains("\"seconds\": 3000");
  }

  @Test
  void the_status_knows_what_runs_when_another_sprint_has_begun() throws Exception {
    run("time", "start", "kafka");
    Path other = temp.resolve("other.md");
    Files.writeString(other, "# Other\n\n## Day 1\n- Rest\n");
    assertThat(run("plan", "import", other.toString(), "--start", "2026-03-16", "--replace"))
        .isZero();
    run("time", "status");
    assertThat(outLine()).startsWith("\"Run a Kafka demo\" ");
  }

  @Test
  void time_is_added_by_hand_with_an_end_or_a_length() throws Exception {
    time.pass(Duration.ofHours(8));
    assertThat(run("time", "add", "kafka", "9:30", "10:15")).isZero();
    assertThat(outLine()).isEqualTo("Added 45 min to \"Run a Kafka demo\".");
    assertThat(run("time", "add", "kafka", "2026-03-02 11:00", "1h30m")).isZero();
    assertThat(log().intervals()).allMatch(it -> it.origin() == Origin.MANUAL).hasSize(2);
    assertThat(log().onTask(log().intervals().getFirst().taskId(), time.instant()))
        .isEqualTo(Duration.ofMinutes(135));
  }

  @Test
  void time_that_overlaps_or_lies_ahead_is_refused() throws Exception {
    time.pass(Duration.ofHours(2));
    run("time", "add", "kafka", "9:30", "45m");
    assertThat(run("time", "add", "kafka", "10:00", "45m")).isEqualTo(2);
    assertThat(err.toString())
        .hasLineCount(1)
        .contains("overlaps")
        .contains("9:30 to 2026-03-02 10:15 is booked to \"Run a Kafka demo\"");
    assertThat(run("time", "add", "kafka", "10:30", "45m")).isEqualTo(2);
    assertThat(run("time", "add", "kafka", "soon", "45m")).isEqualTo(2);
    assertThat(run("time", "add", "kafka", "2026-02-30 10:30", "45m")).isEqualTo(2);
    assertThat(run("time", "add", "kafka", "10:30", "0m")).isEqualTo(2);
    assertThat(log().intervals()).hasSize(1);
  }

  @Test
  void exported_time_comes_back_as_imported_and_only_once() throws Exception {
    time.pass(Duration.ofHours(8));
    run("time", "add", "kafka", "9:30", "10:15");
    run("time", "add", "Observe lag", "10:15", "30m");
    Path table = temp.resolve("time.csv");
    assertThat(run("plan", "export", table.toString())).isZero();
    assertThat(run("time", "import", table.toString())).isZero();
    assertThat(outLine()).isEqualTo("Imported 0 intervals, 0 min; 2 were there already.");
    Files.delete(temp.resolve("workspace/time.jsonl"));
    assertThat(run("time", "import", table.toString())).isZero();
    assertThat(outLine()).isEqualTo("Imported 2 intervals, 1 h 15 min; 0 were there already.");
    assertThat(log().intervals()).hasSize(2).allMatch(it -> it.origin() == Origin.IMPORTED);
  }

  @Test
  void a_table_with_a_row_that_overlaps_is_refused_whole() throws Exception {
    time.pass(Duration.ofHours(8));
    Path table = temp.resolve("time.csv");
    Files.writeString(
        table,
        """
        task,start,end
        Run a Kafka demo,2026-03-02 09:30,2026-03-02 10:15
        "Observe lag",2026-03-02T10:00:00Z,2026-03-02T10:30:00Z
        """);
    assertThat(run("time", "import", table.toString())).isEqualTo(2);
    assertThat(err.toString()).hasLineCount(1).contains("Row 3").contains("overlaps");
    assertThat(log().intervals()).isEmpty();
  }

  @Test
  void a_table_that_names_no_task_or_no_time_is_refused_with_its_row() throws Exception {
    Path table = temp.resolve("time.csv");
    Files.writeString(table, "task,start,end\nSleep,2026-03-02 09:30,2026-03-02 10:15\n");
    assertThat(run("time", "import", table.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("Row 2").contains("Sleep");
    Files.writeString(table, "task,start,end\nObserve lag,soon,2026-03-02 10:15\n");
    assertThat(run("time", "import", table.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("Row 2").contains("soon");
    Files.writeString(table, "a,b\n");
    assertThat(run("time", "import", table.toString())).isEqualTo(1);
  }

  @Test
  void the_report_adds_up_by_day_and_task() {
    run("time", "start", "kafka");
    time.pass(Duration.ofMinutes(50));
    run("time", "start", "Observe lag");
    time.pass(Duration.ofMinutes(30));
    run("time", "stop");
    run("time", "report");
    assertThat(out.toString())
        .startsWith("Mon 2026-03-02  1 h 20 min of ")
        .contains("  50 min  Run a Kafka demo")
        .contains("In all 1 h 20 min");
    run("time", "report", "--json", "--from", "2026-03-01", "--to", "2026-03-03");
    assertThat(out.toString()).contains("\"seconds\": 4800").contains("\"from\": \"2026-03-01\"");
    assertThat(run("time", "report", "--from", "2026-03-03", "--to", "2026-03-01")).isEqualTo(2);
  }

  @Test
  void a_title_cannot_work_the_terminal() {
    run("time", "start", "red");
    assertThat(out.toString()).contains("red").doesNotContain("\u001b").doesNotContain("\u202e");
    run("time", "status", "--json");
    assertThat(out.toString()).contains("\\u202e").doesNotContain("\u202e");
    run("time", "start", "no\u001b[2J");
    assertThat(err.toString()).doesNotContain("\u001b");
  }
}
