package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.BlankPlan;
import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.ui.timer.TickingLabel;
import dev.depthsprint.workspace.PlanEdits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole study day by keyboard, from the first start of the timer to its end. */
class StudyDayJourneyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final SetTime time = new SetTime("2026-11-23T08:00:00Z", "Europe/Berlin");
  private Window window;

  @BeforeEach
  void openADayWithTwoTasks(@TempDir Path folder) throws Exception {
    window = Window.open(folder.resolve("workspace"), time);
    Window.onFx(() -> {
      var store = window.session().store();
      store.apply(PlanEdits.choose(BlankPlan.from(TODAY)));
      var kafka = Task.titled("kafka", "Run a Kafka demo").withEstimate(new Estimate(2, false));
      store.apply(PlanEdits.addTask(TODAY, kafka));
      store.apply(PlanEdits.addTask(TODAY, Task.titled("lag", "Observe lag")));
      return null;
    });
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private void until(Predicate<TimeLog> condition) throws Exception {
    window.until(() -> condition.test(window.session().workspace().time()));
  }

  private void work(Duration length) throws Exception {
    for (long seconds = 0; seconds < length.toSeconds(); seconds += 30) {
      Window.onFx(() -> {
        time.pass(Duration.ofSeconds(30));
        window.session().timekeeper().beat();
        return null;
      });
      Instant now = time.instant();
      until(
          log -> log.timer() instanceof TimerState.Running run && run.lastHeartbeat().equals(now));
    }
  }

  private void lookAtTheClock() throws Exception {
    Window.onFx(() -> {
      window.window().lookAtTheClock();
      return null;
    });
  }

  private String notices() throws Exception {
    return Window.onFx(() -> window.session().notices().waiting().toString());
  }

  @Test
  void a_day_goes_from_the_first_start_through_a_sleep_to_the_last_stop() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.T);
    until(log -> log.timer() instanceof TimerState.Running);
    work(Duration.ofMinutes(2));
    lookAtTheClock();
    assertThat(notices()).contains("has taken as long as it was estimated");
    assertThat(window.stage().getTitle()).isEqualTo("0:02 Run a Kafka demo – Depth Sprint");

    Window.onFx(() -> {
      time.sleep(Duration.ofMinutes(40));
      window.session().timekeeper().beat();
      return null;
    });
    until(log -> log.openGaps().size() == 1);
    window.click("settle-gaps").click("recovery-apply");
    until(log -> log.openGaps().isEmpty());

    work(Duration.ofMinutes(1));
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    until(log -> log.timer() instanceof TimerState.Idle);
    assertThat(window.workspace().time().onDay(TODAY, time.instant()))
        .isEqualTo(Duration.ofMinutes(3));
    window.press(KeyCode.CONTROL, KeyCode.J);
    Label hole = window.robot().lookup("#day-check .label").query();
    assertThat(hole.getText()).contains("40 min without work");
    assertThat(window.stage().getTitle()).isEqualTo("Depth Sprint");
  }

  @Test
  void the_clock_counts_down_and_in_cycles() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.T);
    until(log -> log.timer() instanceof TimerState.Running);
    work(Duration.ofMinutes(1));
    window.click("timer-mode").click("mode-down");
    TickingLabel elapsed = window.robot().lookup(".timer-elapsed").query();
    window.until(() -> elapsed.getText().equals("0:01:00"));
    work(Duration.ofMinutes(2));
    window.until(() -> elapsed.getText().equals("+0:01:00"));
    window.click("timer-mode").click("mode-25");
    window.until(() -> elapsed.getText().equals("0:22:00"));
    assertThat(window.workspace().settings().clock().workMinutes()).isEqualTo(25);
  }
}
