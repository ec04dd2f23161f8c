package dev.depthsprint.ui;

import static dev.depthsprint.sprint.Plans.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.BlankPlan;
import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Plans;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.workspace.DayEdits;
import dev.depthsprint.workspace.PlanEdits;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today says what to do now, whatever day it is. */
class TodayJourneyTest {

  private final SetTime time = new SetTime("2026-11-23T09:00:00Z", "Europe/Berlin");
  private Window window;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    window = Window.open(folder.resolve("workspace"), time);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private void plan() throws Exception {
    Window.onFx(() -> {
      var store = window.session().store();
      store.apply(PlanEdits.choose(BlankPlan.from(MONDAY, 3, DayKind.BUFFER)));
      store.apply(PlanEdits.addTask(MONDAY, Plans.task("kafka", 80)));
      store.apply(PlanEdits.addTask(MONDAY, Plans.task("lag", 60)));
      return null;
    });
  }

  private String why() {
    return window.<Label>node("today-empty").getText();
  }

  @Test
  void without_a_sprint_it_leads_to_the_choice_of_one() throws Exception {
    assertThat(why()).contains("Choose a plan");
    window.click("today-choose");
    assertThat(window.workspace().settings().view()).isEqualTo("sprint");
  }

  @Test
  void a_number_starts_the_task_that_it_stands_at() throws Exception {
    plan();
    window.focus("today-start-kafka").press(KeyCode.DIGIT2);
    window.until(() ->
        window.session().workspace().time().timer() instanceof TimerState.Running run
            && run.taskId().equals("lag"));
    assertThat(window.<Label>node("today-running").getText()).isEqualTo("lag");
    assertThat(window.robot().lookup("#today-start-lag").tryQuery()).isEmpty();
    assertThat(window.<Label>node("today-state").getText()).isEqualTo("0 min of 1 h on this task");
    window.click("today-tick-running");
    window.until(() -> window.session().workspace().time().timer() instanceof TimerState.Idle);
    assertThat(window.workspace().sprint().task("lag").orElseThrow().isDone()).isTrue();
  }

  @Test
  void a_task_that_comes_up_is_added_here_and_a_day_too_full_says_so() throws Exception {
    plan();
    assertThat(window.<Label>node("today-over").isVisible()).isFalse();
    window.click("today-new-task").type("Read it all 3h").press(KeyCode.ENTER);
    assertThat(window.workspace().sprint().days().getFirst().tasks().getLast().title())
        .isEqualTo("Read it all");
    assertThat(window.<Label>node("today-over").getText())
        .isEqualTo("5 h 20 min planned for today, 1 h 20 min too much");
  }

  @Test
  void a_rest_day_and_the_days_round_the_sprint_say_what_comes_next() throws Exception {
    plan();
    Window.onFx(() -> {
      window.session().store().apply(DayEdits.kind(MONDAY, DayKind.REST));
      return null;
    });
    assertThat(why())
        .startsWith("2 open tasks stand on this day all the same")
        .endsWith("The next day of work is Tuesday, 24 November.");
    assertThat(window.<Label>node("timer-left").getText()).isEqualTo("No budget today");
    time.pass(Duration.ofDays(3));
    window.until(() -> why().contains("It ended on Wednesday, 25 November: 0 of 2 tasks"));
    time.jump(Duration.ofDays(-5));
    window.until(() -> why().contains("starts on Monday, 23 November, in 2 days"));
  }

  @Test
  void the_definition_of_done_is_a_checklist() throws Exception {
    plan();
    window.focus("new-criterion").type("Updated diagram").press(KeyCode.ENTER);
    window.focus("criterion-0").press(KeyCode.SPACE);
    assertThat(window.workspace().sprint().definitionOfDone())
        .containsExactly(new Criterion("Updated diagram", true));
    window.press(KeyCode.F2).type("Updated picture").press(KeyCode.ENTER);
    assertThat(window.workspace().sprint().definitionOfDone())
        .containsExactly(new Criterion("Updated picture", true));
    window.press(KeyCode.DELETE);
    assertThat(window.workspace().sprint().definitionOfDone()).isEmpty();
  }
}
