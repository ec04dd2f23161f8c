package dev.depthsprint.sprint;

import static dev.depthsprint.sprint.DayKind.BUFFER;
import static dev.depthsprint.sprint.DayKind.REST;
import static dev.depthsprint.sprint.DayKind.STUDY;
import static dev.depthsprint.sprint.Plans.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class StreakTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private static Sprint done(Sprint sprint, int... days) {
    Sprint after = sprint;
    for (int day : days) {
      after = Plans.with(after, day, Plans.task("t" + day, 30).withMark(TaskMark.DONE));
    }
    return after;
  }

  private static Streak streak(Sprint sprint, int today, TimeLog log) {
    return Streak.of(sprint, log, MONDAY.plusDays(today), Instant.EPOCH);
  }

  @Test
  void buffer_and_rest_days_never_break_it() {
    Sprint sprint = done(Plans.of(STUDY, BUFFER, REST, STUDY), 0, 3);
    assertThat(streak(sprint, 3, TimeLog.EMPTY)).isEqualTo(new Streak(2, 2));
  }

  @Test
  void buffer_and_rest_days_do_not_count_either() {
    Sprint sprint = done(Plans.of(STUDY, BUFFER, REST), 0, 1, 2);
    assertThat(streak(sprint, 2, TimeLog.EMPTY)).isEqualTo(new Streak(1, 1));
  }

  @Test
  void a_study_day_on_which_nothing_was_done_breaks_it() {
    Sprint sprint = done(Plans.of(STUDY, STUDY, STUDY, STUDY), 0, 1, 3);
    assertThat(streak(sprint, 3, TimeLog.EMPTY)).isEqualTo(new Streak(1, 2));
  }

  @Test
  void today_does_not_break_it_before_it_is_over() {
    Sprint sprint = done(Plans.of(STUDY, STUDY, STUDY), 0, 1);
    assertThat(streak(sprint, 2, TimeLog.EMPTY)).isEqualTo(new Streak(2, 2));
  }

  @Test
  void a_quarter_of_an_hour_of_work_is_enough() {
    Instant start = MONDAY.atTime(9, 0).atZone(ZONE).toInstant();
    var interval =
        new Interval("i", "task", start, start.plus(Duration.ofMinutes(15)), ZONE, Origin.TIMER);
    TimeLog log = new TimeLog(TreePVector.singleton(interval), TimerState.IDLE);
    assertThat(streak(Plans.of(STUDY), 0, log).current()).isEqualTo(1);
    assertThat(streak(Plans.of(STUDY), 0, TimeLog.EMPTY).current()).isZero();
  }
}
