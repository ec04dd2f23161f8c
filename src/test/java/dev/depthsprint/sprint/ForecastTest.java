package dev.depthsprint.sprint;

import static dev.depthsprint.sprint.DayKind.BUFFER;
import static dev.depthsprint.sprint.DayKind.REST;
import static dev.depthsprint.sprint.DayKind.STUDY;
import static dev.depthsprint.sprint.Plans.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class ForecastTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private static Interval worked(int day, int minutes) {
    Instant start = MONDAY.plusDays(day).atTime(9, 0).atZone(ZONE).toInstant();
    return new Interval(
        "i" + day, "task", start, start.plus(Duration.ofMinutes(minutes)), ZONE, Origin.TIMER);
  }

  private static TimeLog log(Interval... intervals) {
    return new TimeLog(TreePVector.from(List.of(intervals)), TimerState.IDLE);
  }

  private static BurnUp burnUp(Sprint sprint, int today, TimeLog log) {
    LocalDate date = MONDAY.plusDays(today);
    return BurnUp.of(sprint, log, date, date.atTime(20, 0).atZone(ZONE).toInstant());
  }

  @Test
  void the_days_to_come_take_the_share_of_the_days_that_were_and_buffer_is_not_owed() {
    Sprint sprint = Plans.of(STUDY, STUDY, REST, STUDY, BUFFER);
    Forecast forecast = burnUp(sprint, 2, log(worked(0, 240), worked(1, 180))).forecast().get();
    assertThat(forecast.worked()).isEqualTo(Duration.ofMinutes(420 + 210));
    assertThat(forecast.meant()).isEqualTo(Duration.ofHours(12));
    assertThat(forecast.missing()).isEqualTo(Duration.ofMinutes(90));
  }

  @Test
  void who_works_all_study_days_in_full_ends_as_planned_with_the_buffer_unused() {
    Sprint sprint = Plans.of(STUDY, STUDY, BUFFER, BUFFER);
    Forecast last = burnUp(sprint, 3, log(worked(0, 240), worked(1, 240))).forecast().get();
    assertThat(last.missing()).isZero();
    assertThat(burnUp(sprint, 1, log(worked(0, 240))).forecast().get().missing()).isZero();
  }

  @Test
  void it_is_one_plain_sentence() {
    assertThat(of(49 * 60 + 10, 56 * 60, 120, 0.8).sentence().text())
        .isEqualTo("At this pace 49 h by Sunday, 6 December; 7 h short of the budget of 56 h.");
    assertThat(of(300, 240, 120, 1.2).sentence().text())
        .isEqualTo("At this pace 5 h by Sunday, 6 December; 1 h more than the budget of 4 h.");
    assertThat(of(240, 240, 120, 1).sentence().text())
        .isEqualTo("At this pace 4 h by Sunday, 6 December: the whole budget.");
  }

  @Test
  void without_a_pace_or_a_day_to_come_it_says_what_is() {
    Sprint sprint = Plans.of(STUDY, STUDY, BUFFER);
    assertThat(burnUp(sprint, 1, log()).forecast().get().sentence().text())
        .isEqualTo(
            "Nothing is recorded yet; 4 h of budget and 4 h of buffer are left until Wednesday, 25"
                + " November.");
    assertThat(burnUp(sprint, 1, log(worked(1, 30))).forecast().get().sentence().text())
        .startsWith("30 min recorded so far, too little for a forecast;");
    assertThat(burnUp(sprint, 2, log(worked(0, 200))).forecast().get().sentence().text())
        .isEqualTo(
            "All study days are over: 3 h 20 min worked, 5 h short of the budget of 8 h; buffer"
                + " lasts until Wednesday, 25 November.");
  }

  private static Forecast of(int worked, int meant, int ahead, double pace) {
    return new Forecast(
        MONDAY.plusDays(13),
        Duration.ofMinutes(worked),
        Duration.ofMinutes(meant),
        Duration.ofMinutes(60),
        Duration.ofMinutes(ahead),
        Duration.ZERO,
        pace);
  }

  @Test
  void today_counts_with_what_was_worked_when_that_is_more_than_its_share() {
    Sprint sprint = Plans.of(STUDY, STUDY);
    assertThat(burnUp(sprint, 1, log(worked(0, 120), worked(1, 200))).forecast().get().worked())
        .isEqualTo(Duration.ofMinutes(320));
  }

  @Test
  void before_the_first_day_has_ended_there_is_no_pace() {
    assertThat(burnUp(Plans.of(STUDY, STUDY), 0, log(worked(0, 60))).forecast()).isEmpty();
  }

  @Test
  void after_the_end_there_is_nothing_to_forecast() {
    assertThat(burnUp(Plans.of(STUDY, STUDY), 2, log(worked(0, 60))).forecast()).isEmpty();
  }

  @Test
  void the_sums_of_a_burn_up_grow_day_by_day_and_end_today() {
    Sprint sprint = Plans.with(Plans.of(STUDY, REST, STUDY), 0, Plans.task("a", 90));
    assertThat(burnUp(sprint, 1, log(worked(0, 60), worked(1, 30))).points())
        .extracting(BurnUp.Point::meant)
        .containsExactly(240, 240, 480);
    assertThat(burnUp(sprint, 1, log(worked(0, 60), worked(1, 30))).points())
        .extracting(point -> point.worked().map(Duration::toMinutes).orElse(-1L))
        .containsExactly(60L, 90L, -1L);
  }
}
