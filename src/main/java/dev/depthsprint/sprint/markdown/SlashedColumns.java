package dev.depthsprint.sprint.markdown;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dates such as 3/4, column by column. Below each other, 3/4 and 4/4 are one day apart when the day
 * comes first, and a month when the month does: a plan goes on within the week.
 */
final class SlashedColumns {

  /** Nobody plans the next day of study further away. */
  private static final int LONGEST_STEP = 7;

  /** Dates without a year are counted in one with a 29 February. */
  private static final int LEAP_YEAR = 2_000;

  private static final int DAYS_OF_YEAR = 366;

  private record Pair(int first, int second) {}

  private final Map<Integer, List<Pair>> columns = new HashMap<>();

  void add(int column, int first, int second) {
    List<Pair> above = columns.computeIfAbsent(column, _ -> new ArrayList<>());
    Pair pair = new Pair(first, second);
    if (above.isEmpty() || !above.getLast().equals(pair)) {
      above.add(pair);
    }
  }

  /** Whether the day comes first; empty when both orders go on in small steps, or neither does. */
  Optional<Boolean> dayFirst() {
    boolean dayFirst = false;
    boolean monthFirst = false;
    for (List<Pair> column : columns.values()) {
      boolean byDay = goesOn(column, true);
      boolean byMonth = goesOn(column, false);
      dayFirst |= byDay && !byMonth;
      monthFirst |= byMonth && !byDay;
    }
    return dayFirst == monthFirst ? Optional.empty() : Optional.of(dayFirst);
  }

  private static boolean goesOn(List<Pair> column, boolean dayFirst) {
    try {
      for (int i = 1; i < column.size(); i++) {
        long step =
            ChronoUnit.DAYS.between(
                date(column.get(i - 1), dayFirst), date(column.get(i), dayFirst));
        if (Math.floorMod(step, DAYS_OF_YEAR) > LONGEST_STEP) {
          return false;
        }
      }
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static LocalDate date(Pair pair, boolean dayFirst) {
    return dayFirst
        ? LocalDate.of(LEAP_YEAR, pair.second(), pair.first())
        : LocalDate.of(LEAP_YEAR, pair.first(), pair.second());
  }
}
