package dev.depthsprint.ui;

import static dev.depthsprint.sprint.Plans.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.TimerState;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study day from the first start to the tick, without a pointer. */
class KeyboardJourneyTest {

  private Window window;

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  @Test
  void a_day_is_planned_and_worked_with_the_keyboard_alone(@TempDir Path folder) throws Exception {
    window = Window.open(folder, new SetTime("2026-11-23T09:00:00Z", "Europe/Berlin"));
    startABlankSprintToday();
    addTasks("Run Kafka", "Observe lag", "Read");
    press(KeyCode.SHIFT, KeyCode.TAB);
    goTo("Observe lag");
    press(KeyCode.F2);
    window.type("Observe the lag").press(KeyCode.ENTER);
    press(KeyCode.ALT, KeyCode.UP);
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(titles(0)).containsExactly("Observe the lag", "Run Kafka");
    assertThat(titles(1)).containsExactly("Read");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
    press(KeyCode.HOME);
    press(KeyCode.T);
    window.until(() -> window.session().workspace().time().timer() instanceof TimerState.Running);
    press(KeyCode.SPACE);
    assertThat(day(0).tasks().getFirst().mark()).isEqualTo(TaskMark.DONE);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    window.until(() -> window.session().workspace().time().timer() instanceof TimerState.Idle);
    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    press(KeyCode.DIGIT1);
    window.until(() -> window.session().workspace().time().timer() instanceof TimerState.Running);
    drillTheOutcome();
    lookBack();
  }

  private void drillTheOutcome() throws Exception {
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(focused()).isEqualTo("day-" + MONDAY);
    press(KeyCode.ENTER);
    assertThat(focused()).startsWith("task-");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    for (int i = 0; i < 9 && !focused().equals("day-outcome"); i++) {
      press(KeyCode.TAB);
    }
    assertThat(focused()).isEqualTo("day-outcome");
    window.type("Can explain lag");
    window.until(() -> !window.session().sprintDay().orElseThrow().outcome().isEmpty());
    press(KeyCode.CONTROL, KeyCode.R);
    assertThat(window.<Label>node("drill-outcome").getText()).isEqualTo("Can explain lag");
    press(KeyCode.SPACE);
    press(KeyCode.D);
    press(KeyCode.DIGIT3);
    press(KeyCode.ENTER);
    window.until(() -> window.session().sprintDay().orElseThrow().rehearsals().size() == 1);
    press(KeyCode.ESCAPE);
  }

  private void lookBack() throws Exception {
    press(KeyCode.CONTROL, KeyCode.DIGIT4);
    assertThat(focused()).isEqualTo("review-picture");
    press(KeyCode.RIGHT);
    press(KeyCode.SPACE);
    window.until(() -> window.<TableView<?>>node("review-table").getItems().size() > 14);
  }

  private void startABlankSprintToday() throws Exception {
    window.focus("start-blank").press(KeyCode.SPACE);
    window.focus("start-date").press(KeyCode.CONTROL, KeyCode.A).type(MONDAY.toString());
    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    window.until(() -> window.session().workspace().sprint().exists());
    assertThat(day(0).date()).isEqualTo(MONDAY);
  }

  private void addTasks(String... titles) throws Exception {
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    for (String title : titles) {
      window.type(title).press(KeyCode.ENTER);
    }
    assertThat(titles(0)).containsExactly(titles);
  }

  /** From the field for new tasks back into the list, and up to a task. */
  private void goTo(String title) throws Exception {
    Task task =
        day(0).tasks().stream().filter(it -> it.title().equals(title)).findFirst().orElseThrow();
    for (int i = 0; i < 12 && !focused().equals("task-" + task.id()); i++) {
      if (focused().startsWith("task-")) {
        press(KeyCode.UP);
      } else {
        press(KeyCode.SHIFT, KeyCode.TAB);
      }
    }
    assertThat(focused()).isEqualTo("task-" + task.id());
  }

  private String focused() {
    return String.valueOf(window.scene().getFocusOwner().getId());
  }

  private void press(KeyCode... keys) {
    window.press(keys);
  }

  private Day day(int index) throws Exception {
    return window.workspace().sprint().days().get(index);
  }

  private List<String> titles(int index) throws Exception {
    return day(index).tasks().stream().map(Task::title).toList();
  }
}
