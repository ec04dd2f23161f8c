package dev.depthsprint.sprint;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Study days in a row on which something was done. Buffer and rest days neither count nor break it,
 * and today cannot break it before it is over.
 *
 * @param current up to today
 * @param longest of the sprint so far
 */
public record Streak(int current, int longest) {

  /** From so much work on, a day counts though none of its tasks is done. */
  private static final Duration ENOUGH = Duration.ofMinutes(15);

  /**
   * @param until up to when an open interval counts
   */
  public static Streak of(Sprint sprint, TimeLog log, LocalDate today, Instant until) {
    int run = 0;
    int longest = 0;
    for (Day day : sprint.days()) {
      if (day.kind() != DayKind.STUDY || day.date().isAfter(today)) {
        continue;
      }
      if (counts(day, log, until)) {
        run++;
      } else if (day.date().isBefore(today)) {
        run = 0;
      }
      longest = Math.max(longest, run);
    }
    return new Streak(run, longest);
  }

  private static boolean counts(Day day, TimeLog log, Instant until) {
    return day.doneCount() > 0 || log.onDay(day.date(), until).compareTo(ENOUGH) >= 0;
  }
}
