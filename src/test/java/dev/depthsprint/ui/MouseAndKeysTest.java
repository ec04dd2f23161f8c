package dev.depthsprint.ui;

import static dev.depthsprint.sprint.Plans.MONDAY;
import static dev.depthsprint.sprint.Plans.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.BlankPlan;
import dev.depthsprint.sprint.Plans;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.workspace.PlanEdits;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A person goes on by keyboard where the pointer left off. */
class MouseAndKeysTest {

  private Window window;

  @BeforeEach
  void openWithThreeTasksOnMonday(@TempDir Path folder) throws Exception {
    window =
        Window.open(
            folder.resolve("workspace"), new SetTime("2026-11-23T09:00:00Z", "Europe/Berlin"));
    Window.onFx(() -> {
      var store = window.session().store();
      store.apply(PlanEdits.choose(BlankPlan.from(MONDAY)));
      for (String id : new String[] {"kafka", "lag", "draw"}) {
        store.apply(PlanEdits.addTask(MONDAY, Plans.task(id, 60)));
      }
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
    window.focus("day-title");
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private Sprint sprint() throws Exception {
    return window.workspace().sprint();
  }

  private String focused() {
    return window.scene().getFocusOwner().getId();
  }

  private boolean isSelected(String id) {
    return window
        .node("task-" + id)
        .getPseudoClassStates()
        .contains(PseudoClass.getPseudoClass("selected"));
  }

  private void clickWith(KeyCode held, String id) {
    window.robot().press(held);
    click(id);
    window.robot().release(held);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void click(String id) {
    window.robot().clickOn("#task-" + id + " .task-title");
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void keys_work_on_the_task_that_was_clicked() throws Exception {
    click("lag");
    assertThat(focused()).isEqualTo("task-lag");
    window.press(KeyCode.SPACE);
    assertThat(sprint().task("lag").orElseThrow().isDone()).isTrue();
    window.press(KeyCode.DOWN);
    assertThat(focused()).isEqualTo("task-draw");
    window.press(KeyCode.INSERT).type("Tune").press(KeyCode.ENTER);
    assertThat(sprint().days().getFirst().tasks().getLast().title()).isEqualTo("Tune");
  }

  @Test
  void arrows_work_from_the_day_that_was_clicked() throws Exception {
    window.click("day-" + MONDAY.plusDays(1));
    assertThat(focused()).isEqualTo("day-" + MONDAY.plusDays(1));
    window.press(KeyCode.RIGHT);
    assertThat(focused()).isEqualTo("day-" + MONDAY.plusDays(2));
  }

  @Test
  void esc_restores_the_title_of_the_day_even_when_it_was_kept_meanwhile() throws Exception {
    String before = sprint().days().getFirst().title();
    window.click("day-title").press(KeyCode.CONTROL, KeyCode.A).type("s");
    window.until(() -> window.session().workspace().sprint().days().getFirst().title().equals("s"));
    window.press(KeyCode.ESCAPE);
    assertThat(sprint().days().getFirst().title()).isEqualTo(before);
  }

  @Test
  void rows_clicked_with_shift_or_ctrl_are_selected_with_the_first_and_dragged_together()
      throws Exception {
    click("kafka");
    clickWith(KeyCode.SHIFT, "draw");
    clickWith(KeyCode.CONTROL, "lag");
    assertThat(isSelected("kafka")).isTrue();
    assertThat(isSelected("lag")).isFalse();
    assertThat(isSelected("draw")).isTrue();
    window.robot().drag("#task-kafka .task-title", MouseButton.PRIMARY);
    window.robot().moveTo("#day-" + MONDAY.plusDays(2)).drop();
    window.until(() -> window.session().workspace().sprint().days().get(2).taskCount() == 2);
    assertThat(ids(sprint(), 0)).containsExactly("lag");
    assertThat(ids(sprint(), 2)).containsExactly("kafka", "draw");
  }
}
