package dev.depthsprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandsTest {

  private static final String PLAN = "assets/plans/data-engineering-depth-sprint.md";
  private static final String MONDAY = "2026-03-02";
  private static final String WEDNESDAY = "2026-03-04";

  @TempDir Path temp;

  private Path workspace;
  private Terminal terminal;

  @BeforeEach
  void openTerminal() {
    workspace = temp.resolve("workspace");
    terminal = new Terminal(workspace);
  }

  @Test
  void an_imported_plan_is_the_sprint_of_the_workspace() throws Exception {
    assertThat(terminal.run("plan", "import", PLAN, "--start", MONDAY)).isZero();

    assertThat(terminal.out())
        .isEqualToIgnoringNewLines(
            "Imported \"2-Week Data Engineering Depth Sprint\": 10 study days, 4 buffer days,"
                + " 21 tasks; 40 h planned of 40 h, 16 h buffer.");
    assertThat(terminal.err()).isEmpty();
    assertThat(WorkspaceFolder.read(workspace).workspace().sprint().days()).hasSize(14);
  }

  @Test
  void a_plan_with_weekdays_that_starts_on_no_monday_needs_an_order() {
    assertThat(terminal.run("plan", "import", PLAN, "--start", WEDNESDAY)).isEqualTo(2);
    assertThat(terminal.err()).contains("--order calendar").contains("--order sequence");
    assertThat(workspace).doesNotExist();

    assertThat(terminal.run("plan", "import", PLAN, "--start", WEDNESDAY, "--order", "sequence"))
        .isZero();
  }

  @Test
  void a_sprint_that_nobody_worked_on_is_replaced() throws Exception {
    terminal.run("plan", "import", PLAN, "--start", MONDAY);

    assertThat(terminal.run("plan", "import", PLAN, "--start", "2026-03-09")).isZero();

    assertThat(sprint().days().getFirst().date()).hasToString("2026-03-09");
  }

  @Test
  void a_sprint_with_a_tick_is_replaced_only_when_that_is_said() throws Exception {
    terminal.run("plan", "import", PLAN, "--start", MONDAY);
    String task = sprint().days().getFirst().tasks().getFirst().id();
    change(sprint().withTask(task, it -> it.withMark(TaskMark.DONE)));

    assertThat(terminal.run("plan", "import", PLAN, "--start", "2026-03-09")).isEqualTo(2);
    assertThat(terminal.err()).contains("--merge").contains("--replace");
    assertThat(sprint().days().getFirst().date()).hasToString(MONDAY);

    assertThat(terminal.run("plan", "import", PLAN, "--start", "2026-03-09", "--replace")).isZero();
    assertThat(sprint().days().getFirst().date()).hasToString("2026-03-09");
  }

  @Test
  void a_sprint_with_recorded_time_is_replaced_only_when_that_is_said() throws Exception {
    terminal.run("plan", "import", PLAN, "--start", MONDAY);
    record(sprint().days().getFirst().tasks().getFirst().id());

    assertThat(terminal.run("plan", "import", PLAN, "--start", "2026-03-09")).isEqualTo(2);
    assertThat(terminal.err()).contains("recorded time");
  }

  @Test
  void a_file_that_is_no_plan_changes_nothing_and_is_bad_input() throws Exception {
    Path file = Files.writeString(temp.resolve("note.md"), "Buy milk\n");

    assertThat(terminal.run("plan", "import", file.toString(), "--start", MONDAY)).isEqualTo(1);
    assertThat(terminal.err()).startsWith("depth-sprint: ").hasLineCount(1);
    assertThat(workspace).doesNotExist();

    assertThat(terminal.run("plan", "import", temp.toString(), "--start", MONDAY)).isEqualTo(1);
    assertThat(terminal.run("plan", "import", "nowhere.md", "--start", MONDAY)).isEqualTo(1);
  }

  @Test
  void time_of_another_sprint_is_not_counted_as_the_plan_s() throws Exception {
    terminal.run("plan", "import", PLAN, "--start", MONDAY);
    record(sprint().days().getFirst().tasks().getFirst().id());
    terminal.run("plan", "import", PLAN, "--start", "2026-02-23", "--replace");
    assertThat(terminal.run("plan", "show")).isZero();
    assertThat(terminal.out()).contains("0 of 21 tasks done; 0 min recorded");
  }

  @Test
  void the_plan_is_shown_as_text_with_ticks_and_recorded_time() throws Exception {
    terminal.run("plan", "import", PLAN, "--start", MONDAY);
    String task = sprint().days().getFirst().tasks().getFirst().id();
    change(sprint().withTask(task, it -> it.withMark(TaskMark.DONE)));
    record(task);

    assertThat(terminal.run("plan", "show")).isZero();

    assertThat(terminal.out())
        .contains("Mon 2026-03-02  Kick-off & Baseline (1 of 3 done, 1 h of 4 h)")
        .contains("[x] Sketch one real pipeline (Talend → Kafka → DB2/GCP) (about 1 h 20 min)")
        .contains("      [ ] Lineage + quality summary")
        .contains("40 h planned of 40 h, 16 h buffer; 1 of 21 tasks done; 1 h recorded");
  }

  @Test
  void the_plan_is_shown_as_json_for_scripts() throws Exception {
    terminal.run("plan", "import", PLAN, "--start", MONDAY);
    record(sprint().days().getFirst().tasks().getFirst().id());

    assertThat(terminal.run("plan", "show", "--json")).isZero();

    JsonNode plan = JsonMapper.shared().readTree(terminal.out());
    assertThat(plan.propertyNames())
        .containsExactly(
            "title",
            "goal",
            "time",
            "tip",
            "plannedMinutes",
            "studyMinutes",
            "bufferMinutes",
            "tasks",
            "tasksDone",
            "themes",
            "weeks",
            "days",
            "definitionOfDone",
            "unrecognised");
    assertThat(plan.at("/days/0/usedMinutes").intValue()).isEqualTo(60);
    assertThat(plan.at("/days/0/tasks/0/title").stringValue())
        .isEqualTo(sprint().days().getFirst().tasks().getFirst().title());
    assertThat(plan.at("/tip").stringValue()).isEqualTo(sprint().tip());
  }

  @Test
  void showing_without_a_sprint_says_how_to_get_one() {
    assertThat(terminal.run("plan", "show")).isEqualTo(1);
    assertThat(terminal.err()).contains("plan import").hasLineCount(1);
    assertThat(workspace).doesNotExist();
  }

  @Test
  void showing_a_sprint_that_cannot_be_read_says_why() throws Exception {
    Files.createDirectory(workspace);
    Files.writeString(workspace.resolve("sprint.json"), "{");

    assertThat(terminal.run("plan", "show")).isEqualTo(1);
    assertThat(terminal.err()).contains("sprint.json is not valid JSON").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan done x", "plan move x 1", "time start x", "plan export out.md"})
  void a_sprint_that_cannot_be_read_is_not_said_to_be_none(String line) throws Exception {
    Files.createDirectory(workspace);
    Files.writeString(workspace.resolve("sprint.json"), "{");

    assertThat(terminal.run(line.split(" "))).isEqualTo(1);

    assertThat(terminal.err())
        .contains("sprint.json is not valid JSON")
        .contains("bring a backup back")
        .doesNotContain("There is no sprint");
  }

  @Test
  void a_workspace_that_is_open_elsewhere_is_not_changed() throws Exception {
    try (var _ = WorkspaceFolder.open(workspace)) {
      assertThat(terminal.run("plan", "import", PLAN, "--start", MONDAY)).isEqualTo(2);
      assertThat(terminal.err()).contains("in use by another Depth Sprint").hasLineCount(1);
    }
  }

  private Sprint sprint() throws Exception {
    return WorkspaceFolder.read(workspace).workspace().sprint();
  }

  private void change(Sprint sprint) throws Exception {
    try (var opened = WorkspaceFolder.open(workspace)) {
      Workspace before = opened.loaded().workspace();
      opened.save(before.withSprint(sprint));
    }
  }

  private void record(String task) throws Exception {
    Instant nine = Instant.parse("2026-03-02T09:00:00Z");
    try (var opened = WorkspaceFolder.open(workspace)) {
      opened
          .append(
              List.of(
                  new TimeEvent.Started("i1", task, nine, ZoneOffset.UTC),
                  new TimeEvent.Stopped("i1", nine.plusSeconds(3600), Origin.TIMER)))
          .get();
    }
  }
}
