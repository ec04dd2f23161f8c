package dev.depthsprint.sprint;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What happens to computers in two weeks: none of it may cost a minute or invent one. */
class TroubledClockTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final Desk desk = Desk.onMonday();

  @Test
  void after_a_kill_what_was_confirmed_counts_and_the_rest_is_a_gap() {
    desk.start("kafka").work(ofMinutes(20));
    desk.time.pass(ofSeconds(4));
    desk.restart().beat();
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(20));
    assertThat(desk.onlyGap().cause()).isEqualTo(Gap.Cause.CRASH);
    assertThat(desk.onlyGap().duration()).isEqualTo(ofSeconds(4));
    assertThat(desk.isRunning()).isFalse();
  }

  @Test
  void after_a_power_cut_the_night_is_a_gap_and_no_work() {
    desk.start("kafka").work(ofMinutes(20));
    desk.time.pass(ofHours(14));
    desk.restart().beat();
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(20));
    assertThat(desk.onlyGap().duration()).isEqualTo(ofHours(14));
    assertThat(desk.log.intervals().getFirst().origin()).isEqualTo(Origin.RECOVERED);
  }

  @Test
  void the_next_command_finds_the_crash_too() {
    desk.start("kafka").work(ofMinutes(20));
    desk.time.pass(ofHours(1));
    desk.timer = Timer.unwatched(desk.time, desk.ids, desk.log);
    desk.start("flink");
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(20));
    assertThat(desk.onlyGap().isOpen()).isTrue();
  }

  @Test
  void an_hour_of_sleep_is_a_gap_and_the_work_goes_on_after_it() {
    desk.start("kafka").work(ofMinutes(20));
    desk.time.sleep(ofHours(1));
    desk.beat().work(ofMinutes(10));
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(30));
    assertThat(desk.onlyGap().cause()).isEqualTo(Gap.Cause.SLEEP);
    assertThat(desk.onlyGap().duration()).isEqualTo(ofHours(1));
    assertThat(desk.onlyGap().isOpen()).isTrue();
  }

  @Test
  void after_more_than_an_hour_of_sleep_work_does_not_go_on_by_itself() {
    desk.start("kafka").work(ofMinutes(20));
    desk.time.sleep(ofHours(1).plusSeconds(1));
    desk.beat();
    assertThat(desk.isRunning()).isFalse();
    assertThat(desk.log.timer()).isInstanceOf(TimerState.Paused.class);
  }

  @Test
  void the_start_of_a_gap_is_frozen() {
    desk.start("kafka").work(ofMinutes(20));
    var asleep = desk.time.instant();
    desk.time.sleep(ofMinutes(40));
    desk.beat();
    desk.time.sleep(ofMinutes(30));
    desk.beat();
    assertThat(desk.log.gaps()).hasSize(2);
    assertThat(desk.log.gaps().getFirst().start()).isEqualTo(asleep);
    assertThat(desk.log.gaps().getFirst().duration()).isEqualTo(ofMinutes(40));
  }

  @Test
  void sleep_is_a_gap_where_no_clock_tells_it_from_a_clock_that_was_set() {
    var other = new Desk(SetTime.withoutBootClock("2026-11-23T09:00:00Z", "Europe/Berlin"));
    other.start("kafka").work(ofMinutes(20));
    other.time.sleep(ofMinutes(30));
    other.beat();
    assertThat(other.spent("kafka")).isEqualTo(ofMinutes(20));
    assertThat(other.onlyGap().cause()).isEqualTo(Gap.Cause.UNSEEN);
  }

  @Test
  void an_app_that_stood_still_saw_nothing() {
    desk.start("kafka").work(ofMinutes(20));
    desk.time.pass(ofMinutes(30));
    desk.beat();
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(20));
    assertThat(desk.onlyGap().cause()).isEqualTo(Gap.Cause.SLEEP);
  }

  @Test
  void whoever_comes_back_is_asked_about_the_time_in_which_nobody_touched_the_app() {
    desk.start("kafka").work(ofMinutes(40));
    desk.write(desk.timer.back(desk.log, ofMinutes(20), ofMinutes(15))).work(ofMinutes(10)).stop();
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(30));
    assertThat(desk.onlyGap().cause()).isEqualTo(Gap.Cause.IDLE);
    assertThat(desk.onlyGap().duration()).isEqualTo(ofMinutes(20));
    assertThat(desk.onlyGap().isOpen()).isTrue();
    desk.settle(new Resolution.KeepAll());
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(50));
  }

  @Test
  void a_timer_that_was_started_from_elsewhere_was_a_touch_too() {
    desk.start("kafka").work(ofMinutes(10));
    desk.write(desk.timer.back(desk.log, ofMinutes(60), ofMinutes(15)));
    assertThat(desk.log.gaps()).isEmpty();
    assertThat(desk.isRunning()).isTrue();
  }

  @Test
  void after_more_than_an_hour_untouched_work_does_not_go_on_by_itself() {
    desk.start("kafka").work(ofMinutes(90));
    desk.write(desk.timer.back(desk.log, ofMinutes(70), ofMinutes(15)));
    assertThat(desk.isRunning()).isFalse();
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(20));
  }

  @Test
  void a_clock_set_forward_by_a_day_adds_nothing() {
    desk.start("kafka").work(ofMinutes(20));
    desk.time.pass(ofSeconds(5));
    desk.time.jump(ofDays(1));
    desk.beat().work(ofMinutes(10)).stop();
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(30).plusSeconds(5));
    assertThat(desk.onlyGap().cause()).isEqualTo(Gap.Cause.CLOCK_SET);
    assertThat(desk.onlyGap().isOpen()).isFalse();
  }

  @Test
  void a_clock_set_back_by_a_day_takes_nothing() {
    desk.start("kafka").work(ofMinutes(20));
    desk.time.pass(ofSeconds(5));
    desk.time.jump(ofDays(-1));
    desk.beat().work(ofMinutes(10)).stop();
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(30).plusSeconds(5));
    assertThat(desk.onlyGap().cause()).isEqualTo(Gap.Cause.CLOCK_SET);
  }

  @Test
  void a_clock_set_back_without_a_boot_clock_takes_nothing() {
    var other = new Desk(SetTime.withoutBootClock("2026-11-23T09:00:00Z", "Europe/Berlin"));
    other.start("kafka").work(ofMinutes(20));
    other.time.jump(ofDays(-1));
    other.beat().work(ofMinutes(10)).stop();
    assertThat(other.spent("kafka")).isEqualTo(ofMinutes(30));
  }

  @Test
  void a_clock_set_forward_without_a_boot_clock_is_asked_about() {
    var other = new Desk(SetTime.withoutBootClock("2026-11-23T09:00:00Z", "Europe/Berlin"));
    other.start("kafka").work(ofMinutes(20));
    other.time.jump(ofDays(1));
    other.beat();
    assertThat(other.spent("kafka")).isEqualTo(ofMinutes(20));
    assertThat(other.onlyGap().isOpen()).isTrue();
  }

  @Test
  void a_clock_set_back_into_recorded_time_records_none_of_it_twice() {
    desk.start("kafka").work(ofMinutes(20)).stop();
    desk.start("flink").work(ofMinutes(20));
    desk.time.jump(ofMinutes(-30));
    desk.beat();
    assertThat(desk.isRunning()).isFalse();
    assertThat(desk.timer.refusal(desk.log)).isPresent();
    assertThat(desk.spent("flink")).isEqualTo(ofMinutes(20));
  }

  @Test
  void work_ends_where_recorded_time_begins_again() {
    desk.start("kafka").work(ofMinutes(20)).stop();
    desk.time.jump(ofMinutes(-30));
    desk.start("flink").work(ofMinutes(15));
    assertThat(desk.spent("flink")).isEqualTo(ofMinutes(10));
    assertThat(desk.log.timer()).isInstanceOf(TimerState.Paused.class);
  }

  @Test
  void a_clock_that_a_server_sets_right_by_seconds_is_no_gap() {
    desk.start("kafka").work(ofMinutes(20));
    desk.time.jump(ofSeconds(-20));
    desk.work(ofMinutes(10));
    assertThat(desk.log.gaps()).isEmpty();
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(30).minusSeconds(20));
  }

  @Test
  void the_hour_that_summer_time_skips_is_no_work() {
    var spring = new Desk(new SetTime("2026-03-28T23:00:00Z", "Europe/Berlin")); // 00:00
    spring.start("kafka").work(ofHours(5)).stop(); // to 06:00 on the wall
    LocalDate saturday = LocalDate.of(2026, 3, 28);
    assertThat(spring.log.onDay(saturday, spring.time.instant())).isEqualTo(ofHours(3));
    assertThat(spring.log.onDay(saturday.plusDays(1), spring.time.instant())).isEqualTo(ofHours(2));
    assertThat(spring.log.gaps()).isEmpty();
  }

  @Test
  void the_hour_that_winter_time_repeats_counts_twice() {
    var autumn = new Desk(new SetTime("2026-10-24T22:00:00Z", "Europe/Berlin")); // 00:00
    autumn.start("kafka").work(ofHours(6)).stop(); // to 05:00 on the wall
    LocalDate saturday = LocalDate.of(2026, 10, 24);
    assertThat(autumn.log.onDay(saturday, autumn.time.instant())).isEqualTo(ofHours(5));
    assertThat(autumn.log.onDay(saturday.plusDays(1), autumn.time.instant())).isEqualTo(ofHours(1));
  }

  @Test
  void a_zone_that_changes_its_clock_by_half_an_hour_counts_right_too() {
    var howe = new Desk(new SetTime("2026-04-04T13:00:00Z", "Australia/Lord_Howe")); // 00:00, +11
    howe.start("kafka").work(ofHours(6)).stop();
    LocalDate saturday = LocalDate.of(2026, 4, 4);
    assertThat(howe.log.onDay(saturday, howe.time.instant())).isEqualTo(ofHours(4).plusMinutes(30));
    assertThat(howe.spent("kafka")).isEqualTo(ofHours(6));
  }

  @Test
  void a_day_that_a_country_skipped_has_no_work() {
    var apia = new Desk(new SetTime("2011-12-30T09:00:00Z", "Pacific/Apia")); // the 29th, 23:00
    apia.start("kafka").work(ofHours(2)).stop();
    assertThat(apia.log.onDay(LocalDate.of(2011, 12, 29), apia.time.instant()))
        .isEqualTo(ofHours(2));
    assertThat(apia.log.onDay(LocalDate.of(2011, 12, 30), apia.time.instant())).isZero();
  }

  @Test
  void midnight_changes_nothing() {
    desk.time.pass(ofHours(13).plusMinutes(50)); // 23:50 in Berlin
    desk.start("kafka").work(ofMinutes(20)).stop();
    assertThat(desk.log.intervals()).hasSize(1);
    assertThat(desk.log.onDay(MONDAY, desk.time.instant())).isEqualTo(ofMinutes(20));
  }

  @Test
  void a_flight_leaves_each_part_in_its_own_zone() {
    desk.start("kafka").work(ofMinutes(20));
    desk.time.travelTo("Asia/Tokyo");
    desk.beat().work(ofMinutes(10)).stop();
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(30));
    assertThat(desk.log.intervals())
        .extracting(it -> it.zone().getId())
        .containsExactly("Europe/Berlin", "Asia/Tokyo");
    assertThat(desk.onlyGap().cause()).isEqualTo(Gap.Cause.ZONE_CHANGE);
    assertThat(desk.onlyGap().isOpen()).isFalse();
  }

  @Test
  void travel_does_not_move_an_interval_to_another_day() {
    desk.start("kafka").work(ofMinutes(30)).stop();
    desk.time.travelTo("Pacific/Auckland");
    assertThat(desk.log.onDay(MONDAY, desk.time.instant())).isEqualTo(ofMinutes(30));
  }

  @Test
  void a_day_and_a_night_at_the_timer_is_24_hours() {
    desk.start("kafka").work(ofHours(24)).stop();
    assertThat(desk.spent("kafka")).isEqualTo(ofHours(24));
    assertThat(desk.log.gaps()).isEmpty();
    assertThat(desk.log.intervals()).hasSize(1);
    Duration monday = desk.log.onDay(MONDAY, desk.time.instant());
    assertThat(monday).isEqualTo(ofHours(18));
    assertThat(desk.log.onDay(MONDAY.plusDays(1), desk.time.instant())).isEqualTo(ofHours(6));
  }

  @Test
  void a_disk_that_was_full_for_minutes_leaves_a_gap() {
    desk.start("kafka").work(ofMinutes(20));
    for (int i = 0; i < 24; i++) {
      desk.time.pass(ofSeconds(5));
      desk.timer.beat(desk.log); // and the line never reaches the disk
    }
    desk.beat();
    assertThat(desk.spent("kafka")).isEqualTo(ofMinutes(20));
    assertThat(desk.onlyGap().cause()).isEqualTo(Gap.Cause.UNSEEN);
  }
}
