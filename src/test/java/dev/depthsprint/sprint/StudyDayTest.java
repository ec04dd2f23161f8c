package dev.depthsprint.sprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyDayTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T02:59:59Z, Europe/Berlin, 2026-11-22",
    "2026-11-23T03:00:00Z, Europe/Berlin, 2026-11-23",
    "2026-11-24T02:59:59Z, Europe/Berlin, 2026-11-23",
    "2026-11-23T12:00:00Z, America/Los_Angeles, 2026-11-23",
    "2026-11-23T11:59:00Z, America/Los_Angeles, 2026-11-22",
  })
  void a_study_day_runs_from_four_to_four_by_the_local_clock(
      Instant instant, ZoneId zone, LocalDate day) {
    assertThat(StudyDay.of(instant, zone)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-28, Europe/Berlin, 23",
    "2026-10-24, Europe/Berlin, 25",
    "2026-11-23, Europe/Berlin, 24",
  })
  void a_study_day_with_a_clock_change_is_an_hour_shorter_or_longer(
      LocalDate day, ZoneId zone, long hours) {
    assertThat(Duration.between(StudyDay.start(day, zone), StudyDay.start(day.plusDays(1), zone)))
        .isEqualTo(Duration.ofHours(hours));
  }

  @Test
  void the_start_of_a_study_day_belongs_to_it() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    LocalDate afterTheMissingDay = LocalDate.of(2011, 12, 31);
    assertThat(StudyDay.of(StudyDay.start(afterTheMissingDay, apia), apia))
        .isEqualTo(afterTheMissingDay);
  }
}
