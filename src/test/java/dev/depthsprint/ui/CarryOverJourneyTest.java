package dev.depthsprint.ui;

import static dev.depthsprint.sprint.Plans.MONDAY;
import static dev.depthsprint.sprint.Plans.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.BlankPlan;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Plans;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.workspace.PlanEdits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study day ends with open tasks; the next morning the app proposes where they could go. */
class CarryOverJourneyTest {

  private static final LocalDate SATURDAY = MONDAY.plusDays(5);

  private final SetTime time = new SetTime("2026-11-23T20:00:00Z", "Europe/Berlin");
  private Window window;

  @BeforeEach
  void leaveTwoTasksOnMonday(@TempDir Path folder) throws Exception {
    window = Window.open(folder.resolve("workspace"), time);
    Window.onFx(() -> {
      var store = window.session().store();
      store.apply(PlanEdits.choose(BlankPlan.from(MONDAY, 7, DayKind.BUFFER)));
      store.apply(PlanEdits.addTask(MONDAY, Plans.task("kafka", 80)));
      store.apply(PlanEdits.addTask(MONDAY, Plans.task("lag", 60)));
      store.apply(PlanEdits.addTask(MONDAY, Plans.task("read", 60).withMark(TaskMark.DONE)));
      store.apply(PlanEdits.addTask(SATURDAY, Plans.task("catch-up", 120)));
      return null;
    });
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private Sprint sprint() throws Exception {
    return window.workspace().sprint();
  }

  /** It is Tuesday morning; the window was open all night. */
  private void sleep() throws Exception {
    time.pass(Duration.ofHours(12));
    window.until(() -> window.<Button>node("today-carry-ask").getParent().isVisible());
  }

  @Test
  void while_the_day_runs_nothing_is_proposed_and_the_next_morning_it_is() throws Exception {
    assertThat(window.<Button>node("today-carry-ask").getParent().isVisible()).isFalse();
    sleep();
    window.click("today-carry-ask").click("carry-apply");
    assertThat(ids(sprint(), 0)).containsExactly("read");
    assertThat(ids(sprint(), 5)).containsExactly("catch-up", "kafka");
    assertThat(ids(sprint(), 6)).containsExactly("lag");
    window.until(() -> !window.<Button>node("today-carry-ask").getParent().isVisible());
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(ids(sprint(), 0)).containsExactly("kafka", "lag", "read");
  }

  @Test
  void each_can_be_changed_or_left_and_a_day_over_its_budget_is_said_before() throws Exception {
    sleep();
    window.click("today-carry-ask");
    choose("carry-lag", "Sat 28 Nov");
    assertThat(window.<Label>node("carry-consequence").getText())
        .contains("Sat 28 Nov would hold 4 h 20 min of 4 h · 20 min over");
    assertThat(window.<Button>node("carry-apply").getText()).contains("all the same");
    choose("carry-lag", "Leave it");
    assertThat(window.<Label>node("carry-consequence").getText()).startsWith("Then ");
    window.click("carry-apply");
    assertThat(ids(sprint(), 0)).containsExactly("lag", "read");
    assertThat(window.<Label>node("notice").getText())
        .isEqualTo("One task moved, one stays where it is.");
    window.until(() -> isSaidToStay("One task of a past day stays open"));
    window.click("notice-deed");
    assertThat(ids(sprint(), 0)).containsExactly("kafka", "lag", "read");
  }

  @Test
  void what_was_only_not_ticked_is_ticked_there_in_the_same_step() throws Exception {
    sleep();
    window.click("today-carry-ask");
    choose("carry-lag", "It is done");
    window.click("carry-apply");
    assertThat(ids(sprint(), 0)).containsExactly("lag", "read");
    assertThat(sprint().task("lag").orElseThrow().isDone()).isTrue();
    assertThat(ids(sprint(), 5)).containsExactly("catch-up", "kafka");
    assertThat(window.<Label>node("notice").getText())
        .isEqualTo("One task moved, 1 ticked as done, none stays behind.");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(ids(sprint(), 0)).containsExactly("kafka", "lag", "read");
    assertThat(sprint().task("lag").orElseThrow().isDone()).isFalse();
  }

  @Test
  void what_was_worked_on_a_task_already_stands_beside_its_estimate() throws Exception {
    Window.onFx(() -> {
      var start = time.instant().minus(Duration.ofMinutes(45));
      window
          .session()
          .timekeeper()
          .edit(edits -> edits.add("kafka", start, time.instant(), time.zone()), _ -> {});
      return null;
    });
    sleep();
    window.click("today-carry-ask");
    assertThat(window.<Label>node("carry-from-kafka").getText())
        .isEqualTo("Mon 23 Nov · 1 h 20 min, 45 min already worked");
    assertThat(window.<Label>node("carry-from-lag").getText()).isEqualTo("Mon 23 Nov · 1 h");
    window.click("carry-leave");
  }

  @Test
  void what_was_left_can_be_asked_about_again_later() throws Exception {
    sleep();
    window.click("today-carry-ask").click("carry-leave");
    assertThat(ids(sprint(), 0)).containsExactly("kafka", "lag", "read");
    window.until(() -> isSaidToStay("2 tasks of past days stay open"));
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y).click("carry-apply");
    assertThat(ids(sprint(), 0)).containsExactly("read");
  }

  private boolean isSaidToStay(String title) {
    return window.<Button>node("today-carry-ask").getParent().getChildrenUnmodifiable().getFirst()
            instanceof Label label
        && label.getText().equals(title);
  }

  private void choose(String id, String words) throws Exception {
    Window.onFx(() -> {
      choose(window.<ComboBox<?>>node(id), words);
      return null;
    });
  }

  private static <T> void choose(ComboBox<T> box, String words) {
    box.getItems().stream()
        .filter(item -> box.getConverter().toString(item).startsWith(words))
        .findFirst()
        .ifPresent(box::setValue);
  }
}
