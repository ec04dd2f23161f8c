package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.BlankPlan;
import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.ui.timer.TickingLabel;
import dev.depthsprint.workspace.PlanEdits;
import dev.depthsprint.workspace.SprintEdits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person times a task, through a pause, a kill and a restart. */
class TimerJourneyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final SetTime time = new SetTime("2026-11-23T09:00:00Z", "Europe/Berlin");
  private Window window;

  @BeforeEach
  void openWithTwoTasksToday(@TempDir Path folder) throws Exception {
    window = Window.open(folder.resolve("workspace"), time);
    Window.onFx(() -> {
      var store = window.session().store();
      store.apply(PlanEdits.choose(BlankPlan.from(TODAY)));
      store.apply(PlanEdits.addTask(TODAY, Task.titled("kafka", "Run a Kafka demo")));
      store.apply(PlanEdits.addTask(TODAY, Task.titled("lag", "Observe lag")));
      return null;
    });
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private TimeLog log() throws Exception {
    return window.workspace().time();
  }

  private void startTiming() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.T);
    window.until(() -> window.session().workspace().time().timer() instanceof TimerState.Running);
  }

  private void work(Duration length) throws Exception {
    work(length, Duration.ofSeconds(15));
  }

  private void work(Duration length, Duration beat) throws Exception {
    for (long i = 0; i < length.dividedBy(beat); i++) {
      Window.onFx(() -> {
        time.pass(beat);
        window.session().timekeeper().beat();
        return null;
      });
      var now = time.instant();
      window.until(() ->
          window.session().workspace().time().timer() instanceof TimerState.Running run
              && run.lastHeartbeat().equals(now));
    }
  }

  @Test
  void a_started_task_shows_in_the_bar_and_counts() throws Exception {
    startTiming();
    work(Duration.ofMinutes(2));
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    window.until(() -> window.session().workspace().time().timer() instanceof TimerState.Idle);
    assertThat(log().onTask("kafka", time.instant())).isEqualTo(Duration.ofMinutes(2));
    assertThat(log().intervals().getFirst().origin()).isEqualTo(Origin.TIMER);
  }

  @Test
  void what_is_timed_keeps_its_name_when_another_sprint_begins() throws Exception {
    startTiming();
    Window.onFx(() -> {
      window.session().store().apply(SprintEdits.choose(BlankPlan.from(TODAY.plusDays(7))));
      return null;
    });
    assertThat(Window.onFx(() -> window.session().taskTitle("kafka")))
        .isEqualTo("Run a Kafka demo");
  }

  @Test
  void after_a_kill_the_app_asks_and_keeps_what_was_confirmed_by_default() throws Exception {
    startTiming();
    work(Duration.ofMinutes(1));
    time.pass(Duration.ofSeconds(14));
    window.kill();
    window.until(() -> window.robot().lookup("#recovery-apply").tryQuery().isPresent());
    window.click("recovery-apply");
    window.until(() -> window.session().workspace().time().openGaps().isEmpty());
    assertThat(log().timer()).isInstanceOf(TimerState.Paused.class);
    assertThat(log().onTask("kafka", time.instant())).isEqualTo(Duration.ofMinutes(1));
    assertThat(log().intervals().getFirst().origin()).isEqualTo(Origin.RECOVERED);
  }

  @Test
  void who_wants_to_be_asked_is_asked_about_the_time_in_which_nobody_touched_the_app()
      throws Exception {
    Window.onFx(() -> {
      var store = window.session().store();
      store.settle(settings -> settings.withClock(settings.clock().withIdle(15)));
      return null;
    });
    startTiming();
    work(Duration.ofMinutes(20), Duration.ofSeconds(50));
    window.press(KeyCode.SHIFT);
    window.until(() -> window.robot().lookup("#recovery-apply").tryQuery().isPresent());
    assertThat(log().onTask("kafka", time.instant())).isZero();
    window.click("recovery-all");
    window.click("recovery-apply");
    window.until(() -> window.session().workspace().time().openGaps().isEmpty());
    assertThat(log().onTask("kafka", time.instant())).isEqualTo(Duration.ofMinutes(20));
    assertThat(log().timer()).isInstanceOf(TimerState.Running.class);
  }

  @Test
  void the_time_of_a_gap_goes_to_the_task_that_is_picked() throws Exception {
    Window.onFx(() -> {
      window
          .session()
          .store()
          .apply(PlanEdits.addTask(TODAY, Task.titled("model", "Model the grain")));
      return null;
    });
    startTiming();
    work(Duration.ofMinutes(1));
    Window.onFx(() -> {
      time.sleep(Duration.ofMinutes(30));
      window.session().timekeeper().beat();
      return null;
    });
    window.until(() -> window.node("settle-gaps").isVisible());
    window.click("settle-gaps").click("recovery-book").click("recovery-task");
    window.typeInto("picker-search", "grain").press(KeyCode.ENTER);
    window.click("recovery-apply");
    window.until(() -> window.session().workspace().time().openGaps().isEmpty());
    assertThat(log().onTask("model", time.instant())).isEqualTo(Duration.ofMinutes(30));
    assertThat(log().onTask("lag", time.instant())).isZero();
    assertThat(log().onTask("kafka", time.instant())).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void a_gap_that_is_put_off_stays_in_the_bar_and_settling_it_can_be_undone() throws Exception {
    startTiming();
    work(Duration.ofMinutes(1));
    Window.onFx(() -> {
      time.sleep(Duration.ofMinutes(30));
      window.session().timekeeper().beat();
      return null;
    });
    window.until(() -> window.node("settle-gaps").isVisible());
    window.click("settle-gaps");
    window.press(KeyCode.ESCAPE);
    assertThat(log().openGaps()).hasSize(1);
    window.click("settle-gaps").click("recovery-all").click("recovery-apply");
    window.until(() -> window.session().workspace().time().openGaps().isEmpty());
    assertThat(log().onTask("kafka", time.instant())).isEqualTo(Duration.ofMinutes(31));
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.until(() -> window.session().workspace().time().openGaps().size() == 1);
    assertThat(log().onTask("kafka", time.instant())).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void a_paused_timer_is_still_paused_after_a_restart() throws Exception {
    startTiming();
    work(Duration.ofMinutes(1));
    window.press(KeyCode.CONTROL, KeyCode.T);
    window.until(() -> window.session().workspace().time().timer() instanceof TimerState.Paused);
    window.restart();
    assertThat(log().timer()).isInstanceOf(TimerState.Paused.class);
    TickingLabel elapsed = window.robot().lookup(".timer-elapsed").query();
    assertThat(elapsed.getText()).isEqualTo("0:01:00");
  }

  @Test
  void the_bar_says_in_words_when_the_budget_is_over() throws Exception {
    startTiming();
    window.until(() -> left().getText().equals("4 h left of 4 h"));
    time.pass(Duration.ofSeconds(60));
    Window.onFx(() -> {
      window.session().timekeeper().stop();
      return null;
    });
    window.until(() -> left().getText().equals("3 h 59 min left of 4 h"));
  }

  private Label left() {
    return window.robot().lookup(".timer-left-line .label").query();
  }
}
