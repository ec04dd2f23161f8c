package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.BlankPlan;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.workspace.PlanEdits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A person finishes a day, and is told so for a moment. */
class CelebrationJourneyTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final SetTime time = new SetTime("2026-11-23T09:00:00Z", "Europe/Berlin");
  private final AtomicInteger shown = new AtomicInteger();
  private Window window;

  @BeforeEach
  void openWithTwoTasksToday(@TempDir Path folder) throws Exception {
    window = Window.open(folder.resolve("workspace"), time);
    Window.onFx(() -> {
      var store = window.session().store();
      store.apply(PlanEdits.choose(BlankPlan.from(MONDAY, 5, DayKind.STUDY)));
      store.apply(PlanEdits.addTask(MONDAY, Task.titled("kafka", "Run a Kafka demo")));
      store.apply(PlanEdits.addTask(MONDAY, Task.titled("lag", "Observe lag")));
      return null;
    });
    window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    watch();
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private void mark(String task, TaskMark mark) throws Exception {
    Window.onFx(() -> {
      window.session().store().apply(PlanEdits.mark(task, mark));
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Node card() {
    return window.robot().lookup("#finished-day").query();
  }

  /** Counts how often the card comes up from now on: it may be gone before a test looks. */
  private void watch() throws Exception {
    Window.onFx(() -> {
      card().visibleProperty().addListener((_, _, isVisible) -> shown.addAndGet(isVisible ? 1 : 0));
      return null;
    });
  }

  @Test
  void the_last_tick_shows_the_card_and_leaves_the_keyboard_where_it_was() throws Exception {
    mark("kafka", TaskMark.DONE);
    assertThat(shown).hasValue(0);
    window.focus("day-notes");
    Node owner = window.scene().getFocusOwner();
    mark("lag", TaskMark.DONE);
    assertThat(shown).hasValue(1);
    assertThat(card().getAccessibleText()).contains("2 tasks done");
    assertThat(window.scene().getFocusOwner()).isSameAs(owner);
    window.type("x");
    assertThat(card().isVisible()).isFalse();
    assertThat(window.<TextArea>node("day-notes").getText()).isEqualTo("x");
  }

  @Test
  void it_goes_by_itself_and_today_still_says_what_was_reached() throws Exception {
    mark("kafka", TaskMark.DONE);
    mark("lag", TaskMark.DONE);
    assertThat(shown).hasValue(1);
    window.until(() -> !card().isVisible()).press(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(window.node("today-finished").isVisible()).isTrue();
  }

  @Test
  void a_day_is_celebrated_once_even_over_a_restart() throws Exception {
    mark("kafka", TaskMark.DONE);
    mark("lag", TaskMark.DONE);
    mark("lag", TaskMark.OPEN);
    mark("lag", TaskMark.DONE);
    mark("lag", TaskMark.OPEN);
    window.restart();
    watch();
    mark("lag", TaskMark.DONE);
    assertThat(shown).hasValue(1);
    assertThat(window.workspace().settings().celebrated()).containsExactly("2026-11-23");
  }
}
