package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.TimerState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person starts the sprint, works in the calendar, and finds everything again the next day. */
class PlanJourneyTest {

  private static final LocalDate NEXT_MONDAY = LocalDate.of(2026, 11, 30);

  private final SetTime time = new SetTime("2026-11-26T09:00:00Z", "Europe/Berlin");
  private Window window;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    window = Window.open(folder.resolve("workspace"), time);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private Sprint sprint() throws Exception {
    return window.workspace().sprint();
  }

  private void startTheBundledSprint() throws Exception {
    window.until(() -> !window.<Button>node("start-begin").isDisabled());
    window.click("start-begin");
  }

  @Test
  void the_first_start_proposes_the_bundled_sprint_for_next_monday() throws Exception {
    window.until(() -> window.<Label>node("start-preview").getText().contains("21 tasks"));
    assertThat(window.<Label>node("start-preview").getText())
        .contains("10 study days")
        .contains("40 h planned of 40 h, 16 h buffer");
    startTheBundledSprint();
    assertThat(sprint().days().getFirst().date()).isEqualTo(NEXT_MONDAY);
    assertThat(sprint().days()).hasSize(14);
  }

  @Test
  void a_ticked_task_is_still_ticked_after_a_restart() throws Exception {
    startTheBundledSprint();
    window.click("day-" + NEXT_MONDAY.plusDays(1));
    String task = sprint().days().get(1).tasks().getFirst().id();
    CheckBox box = window.robot().lookup("#task-" + task + " .check-box").query();
    window.robot().clickOn(box);
    assertThat(sprint().task(task).orElseThrow().mark()).isEqualTo(TaskMark.DONE);
    window.restart();
    assertThat(sprint().task(task).orElseThrow().mark()).isEqualTo(TaskMark.DONE);
    box = window.robot().lookup("#task-" + task + " .check-box").query();
    assertThat(box.isSelected()).isTrue();
  }

  @Test
  void notes_of_a_day_are_kept_when_another_day_is_opened() throws Exception {
    startTheBundledSprint();
    window.click("day-" + NEXT_MONDAY).focus("day-notes").type("Offsets per partition");
    window.click("day-" + NEXT_MONDAY.plusDays(2));
    assertThat(sprint().days().getFirst().notes()).isEqualTo("Offsets per partition");
    assertThat(window.<TextArea>node("day-notes").getText()).isEmpty();
  }

  @Test
  void undo_takes_a_tick_back() throws Exception {
    startTheBundledSprint();
    String task = sprint().days().getFirst().tasks().getFirst().id();
    window.robot().clickOn("#task-" + task + " .check-box");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(sprint().task(task).orElseThrow().mark()).isEqualTo(TaskMark.OPEN);
  }

  @Test
  void arrow_keys_travel_over_the_days() throws Exception {
    startTheBundledSprint();
    window.click("day-" + NEXT_MONDAY).press(KeyCode.RIGHT).press(KeyCode.DOWN);
    assertThat(window.workspace().settings().day()).isEqualTo(NEXT_MONDAY.plusDays(8).toString());
  }

  @Test
  void a_blank_sprint_takes_tasks_of_ones_own() throws Exception {
    window.click("start-blank");
    startTheBundledSprint();
    window.click("new-task").type("Read about watermarks").press(KeyCode.ENTER);
    assertThat(sprint().days().getFirst().tasks())
        .singleElement()
        .satisfies(task -> assertThat(task.title()).isEqualTo("Read about watermarks"));
    window.type("Set up dbt 45m");
    assertThat(window.<Label>node("new-task-hint").getText()).startsWith("45 min");
    window.press(KeyCode.ENTER);
    assertThat(lastTask()).isEqualTo("Set up dbt, 45");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(lastTask()).isEqualTo("Set up dbt 45m, 0");
    window.type("Run 5 min").press(KeyCode.ESCAPE).press(KeyCode.ENTER);
    assertThat(lastTask()).isEqualTo("Run 5 min, 0");
  }

  private String lastTask() throws Exception {
    Task last = sprint().days().getFirst().tasks().getLast();
    return last.title() + ", " + last.estimate().minutes();
  }

  @Test
  void a_file_that_is_not_there_gets_a_sentence_and_no_sprint() throws Exception {
    window.click("start-file").click("start-path").type("/nowhere/plan.md");
    window.until(() -> window.<Label>node("start-preview").getText().contains("/nowhere/plan.md"));
    assertThat(window.<Button>node("start-begin").isDisabled()).isTrue();
    assertThat(sprint().exists()).isFalse();
  }

  @Test
  void what_comes_of_a_file_can_be_looked_through_before_it_does(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("plan.md");
    Files.writeString(file, "# Joins\n\n### Day 1: Start\n- [x] Read (30m)\n\n## License\nMIT\n");
    window.click("start-file").click("start-path").type(file.toString());
    window.until(() -> window.<TreeView<String>>node("start-tree").isVisible());
    List<TreeItem<String>> found =
        window.<TreeView<String>>node("start-tree").getRoot().getChildren();
    assertThat(found.getFirst().getValue()).endsWith("not understood");
    assertThat(found.getFirst().getChildren()).extracting(TreeItem::getValue).contains("MIT");
    assertThat(found.get(1).getValue()).contains("Study day", "Start");
    assertThat(found.get(1).getChildren())
        .extracting(TreeItem::getValue)
        .containsExactly("Read · 30 min · done");
    window.click("start-blank");
    assertThat(window.<TreeView<String>>node("start-tree").isVisible()).isFalse();
    assertThat(sprint().exists()).isFalse();
  }

  @Test
  void a_blank_sprint_is_as_long_as_one_says() throws Exception {
    window.click("start-blank").focus("start-length").type("61");
    assertThat(window.<Button>node("start-begin").isDisabled()).isTrue();
    window.press(KeyCode.CONTROL, KeyCode.A).type("5");
    startTheBundledSprint();
    assertThat(sprint().days()).hasSize(5);
  }

  @Test
  void a_new_sprint_puts_the_present_one_aside_and_one_can_switch_back() throws Exception {
    startTheBundledSprint();
    String first = sprint().title();
    Window.onFx(() -> {
      window.session().timekeeper().start(sprint().days().getFirst().tasks().getFirst().id());
      return null;
    });
    window.press(KeyCode.CONTROL, KeyCode.N).click("start-blank").press(KeyCode.ESCAPE);
    assertThat(sprint().title()).isEqualTo(first);
    assertThat(window.scene().lookup("#start-begin")).isNull();
    window.press(KeyCode.CONTROL, KeyCode.N).click("start-blank");
    assertThat(window.<Label>node("start-replaces").getText()).contains("is being timed");
    startTheBundledSprint();
    assertThat(sprint().title()).isEqualTo("Blank sprint");
    window.until(() -> window.session().workspace().time().timer() == TimerState.IDLE);
    window.press(KeyCode.CONTROL, KeyCode.K).type("switch to another").press(KeyCode.ENTER);
    window.click("picker-search").press(KeyCode.ENTER);
    assertThat(sprint().title()).isEqualTo(first);
    assertThat(window.workspace().archive()).hasSize(1);
  }

  @Test
  void a_day_that_is_skipped_rests_and_the_plan_moves_on() throws Exception {
    startTheBundledSprint();
    window.click("day-" + NEXT_MONDAY);
    window.press(KeyCode.CONTROL, KeyCode.K).type("sick").press(KeyCode.ENTER);
    window.focus("skip-move").press(KeyCode.SPACE).press(KeyCode.ENTER);
    assertThat(sprint().days()).hasSize(15);
    assertThat(sprint().days().getFirst().kind()).isEqualTo(DayKind.REST);
    assertThat(sprint().days().get(1).title()).isEqualTo("Kick-off & Baseline");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.press(KeyCode.CONTROL, KeyCode.K).type("skip").press(KeyCode.ENTER);
    assertThat(sprint().days()).as("asked, and not redone").hasSize(14);
    window.focus("skip-move").press(KeyCode.SPACE).press(KeyCode.ENTER);
    assertSearchLeadsToDayAndTask();
  }

  /** Ctrl+K finds days and tasks by their titles and goes there. */
  private void assertSearchLeadsToDayAndTask() throws Exception {
    Day day = sprint().days().get(1);
    window.press(KeyCode.CONTROL, KeyCode.K).type("kick-off").press(KeyCode.ENTER);
    window.until(() -> window.session().workspace().settings().day().equals(day.date().toString()));
    Day later = sprint().days().get(3);
    Task task = later.tasks().getFirst();
    window.press(KeyCode.CONTROL, KeyCode.K).type(task.title()).press(KeyCode.ENTER);
    window.until(
        () -> window.session().workspace().settings().day().equals(later.date().toString()));
    window.press(KeyCode.SPACE);
    assertThat(sprint().days().get(3).tasks().getFirst().mark()).isEqualTo(TaskMark.DONE);
  }

  @Test
  void the_budget_and_the_kind_of_a_day_change_where_they_stand() throws Exception {
    startTheBundledSprint();
    window.click("day-" + NEXT_MONDAY).click("day-budget").type("3 h").press(KeyCode.ENTER);
    assertThat(sprint().days().getFirst().budgetMinutes()).isEqualTo(180);
    assertThat(window.scene().getFocusOwner().getId()).isEqualTo("day-budget");
    window.click("day-kind").robot().clickOn("Rest day");
    assertThat(sprint().days().getFirst().kind()).isEqualTo(DayKind.REST);
  }
}
