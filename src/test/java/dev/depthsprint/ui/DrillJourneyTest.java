package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.BlankPlan;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Rating;
import dev.depthsprint.sprint.Rehearsal;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.workspace.DayEdits;
import dev.depthsprint.workspace.PlanEdits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person explains outcomes against the clock, without a pointer. */
class DrillJourneyTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  /** The Wednesday of the sprint. */
  private final SetTime time = new SetTime("2026-11-25T09:00:00Z", "Europe/Berlin");

  private Window window;

  @BeforeEach
  void openWithTwoOutcomes(@TempDir Path folder) throws Exception {
    window = Window.open(folder.resolve("workspace"), time);
    Window.onFx(() -> {
      var store = window.session().store();
      store.apply(PlanEdits.choose(BlankPlan.from(MONDAY, 5, DayKind.STUDY)));
      store.apply(PlanEdits.day(MONDAY, day -> day.withOutcome("Can explain it in 60 s")));
      store.apply(PlanEdits.day(MONDAY.plusDays(1), day -> day.withOutcome("Knows why")));
      return null;
    });
    window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private Day day(int index) throws Exception {
    return window.workspace().sprint().days().get(index);
  }

  private String text(String id) {
    return window.<Label>node(id).getText();
  }

  private Node focused() {
    return window.scene().getFocusOwner();
  }

  /** Time passes while somebody speaks. */
  private void speak(int seconds) throws Exception {
    Window.onFx(() -> {
      time.pass(Duration.ofSeconds(seconds));
      return null;
    });
  }

  @Test
  void the_weak_outcomes_are_drilled_one_after_the_other_by_keys_alone() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    assertThat(text("drill-outcome")).isEqualTo("Can explain it in 60 s");
    assertThat(text("drill-left")).isEqualTo("1:00");
    window.press(KeyCode.SPACE);
    speak(44);
    window.until(() -> text("drill-left").equals("0:16")).press(KeyCode.D);
    window.press(KeyCode.DIGIT2).press(KeyCode.M).press(KeyCode.ENTER);
    assertThat(day(0).rehearsals())
        .containsExactly(new Rehearsal(time.instant(), 44, Rating.WITH_GAPS));
    assertThat(day(0).outcomeMet()).isTrue();
    assertThat(text("drill-outcome")).isEqualTo("Knows why");
    window.press(KeyCode.SPACE);
    speak(500);
    window.until(() -> window.node("drill-rating").isVisible());
    window.press(KeyCode.DIGIT3).press(KeyCode.ENTER);
    assertThat(day(1).rehearsals()).extracting(Rehearsal::seconds).containsExactly(120);
    window.press(KeyCode.ESCAPE);
    assertThat(window.workspace().settings().view()).isEqualTo("sprint");
    assertThat(window.workspace().time().timer()).isEqualTo(TimerState.IDLE);
  }

  @Test
  void a_drill_that_is_over_makes_room_for_today() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R).press(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(window.node("today-view").isVisible()).isTrue();
    explain(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(text("drill-outcome")).isEqualTo("Knows why");
    window.press(KeyCode.ESCAPE);
    explain(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(window.node("today-view").isVisible()).isTrue();
    assertThat(window.robot().lookup("#drill-page").tryQuery()).isEmpty();
  }

  private void explain(KeyCode... keys) {
    window.press(keys).press(KeyCode.SPACE).press(KeyCode.D);
    window.press(KeyCode.DIGIT3).press(KeyCode.ENTER);
  }

  @Test
  void one_undo_takes_back_the_rating_and_the_tick_together() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R).press(KeyCode.SPACE);
    speak(10);
    window.press(KeyCode.D).press(KeyCode.DIGIT3).press(KeyCode.M).press(KeyCode.ENTER);
    assertThat(day(0).rehearsals()).hasSize(1);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(day(0).rehearsals()).isEmpty();
    assertThat(day(0).outcomeMet()).isFalse();
  }

  @Test
  void the_clock_goes_on_while_another_view_is_looked_at_and_stands_while_paused()
      throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R).press(KeyCode.SPACE);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
    speak(20);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.until(() -> text("drill-left").equals("0:40")).press(KeyCode.SPACE);
    speak(15);
    window.press(KeyCode.SPACE).until(() -> text("drill-left").equals("0:40"));
  }

  @Test
  void leaving_keeps_nothing_and_gives_the_keyboard_back() throws Exception {
    window.focus("day-notes");
    Node before = focused();
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R).press(KeyCode.SPACE);
    speak(20);
    window.press(KeyCode.ESCAPE);
    assertThat(focused()).isSameAs(before);
    assertThat(day(0).rehearsals()).isEmpty();
  }

  @Test
  void a_buffer_day_offers_the_weak_outcomes() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(window.node("drill-offer").isVisible()).isFalse();
    Window.onFx(() -> {
      window.session().store().apply(DayEdits.kind(MONDAY.plusDays(2), DayKind.BUFFER));
      return null;
    });
    assertThat(window.node("drill-offer").isVisible()).isTrue();
    window.focus("drill-offer-" + MONDAY.plusDays(1)).press(KeyCode.SPACE);
    assertThat(text("drill-outcome")).isEqualTo("Knows why");
    window.press(KeyCode.ESCAPE);
    assertThat(focused().getId()).isEqualTo("drill-offer-" + MONDAY.plusDays(1));
  }
}
