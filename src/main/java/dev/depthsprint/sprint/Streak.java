package dev.depthsprint.sprint;

import java.time.LocalDate;

/**
 * Finished study days in a row ({@link Day#isFinished}). Buffer and rest days neither count nor
 * break it, and today cannot break it before it is over, nor count while tasks of it are open. Work
 * that was handed on to another day no longer belongs to the day it came from.
 *
 * @param current up to today
 * @param longest of the sprint so far
 */
public record Streak(int current, int longest) {

  /** The streak of the sprint on {@code today}, the study day it is now. */
  public static Streak of(Sprint sprint, LocalDate today) {
    int run = 0;
    int longest = 0;
    for (Day day : sprint.days()) {
      if (day.kind() != DayKind.STUDY || day.date().isAfter(today)) {
        continue;
      }
      if (day.isFinished() && (day.date().isBefore(today) || day.openTasks().isEmpty())) {
        run++;
      } else if (day.date().isBefore(today)) {
        run = 0;
      }
      longest = Math.max(longest, run);
    }
    return new Streak(run, longest);
  }
}
