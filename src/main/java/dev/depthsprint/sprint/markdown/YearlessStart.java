package dev.depthsprint.sprint.markdown;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The day on which a plan begins whose dates have no year: the next that its first day may be. */
final class YearlessStart {

  /** What lies further ahead is rather a plan of the past. */
  private static final int HALF_A_YEAR = 183;

  private YearlessStart() {}

  /**
   * The start of a plan that dates its first day. A weekday beside the date must fall on it, which
   * also decides between 3 April and 4 March; empty when more than one day is left, or none.
   *
   * @param today the earliest day to begin on
   */
  static Optional<LocalDate> of(List<DraftDay> days, LocalDate today) {
    if (days.isEmpty()) {
      return Optional.empty();
    }
    DraftDay first = days.getFirst();
    DayKey named = first.beside.orElse(first.key);
    List<LocalDate> found =
        meant(named)
            .map(on -> next(on, today))
            .filter(date -> ChronoUnit.DAYS.between(today, date) <= HALF_A_YEAR)
            .filter(date -> isOn(first.key, date.getDayOfWeek()))
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static Stream<MonthDay> meant(DayKey key) {
    return switch (key) {
      case DayKey.MonthAndDay(MonthDay on, String _) -> Stream.of(on);
      case DayKey.Unclear(String _, MonthDay one, MonthDay other) -> Stream.of(one, other);
      case DayKey.Several(List<DayKey> keys) -> meant(keys.getFirst());
      default -> Stream.empty();
    };
  }

  private static LocalDate next(MonthDay on, LocalDate today) {
    LocalDate thisYear = on.atYear(today.getYear());
    return thisYear.isBefore(today) ? on.atYear(today.getYear() + 1) : thisYear;
  }

  /** False for a weekday that is another than the date's. */
  private static boolean isOn(DayKey key, DayOfWeek day) {
    return !(key instanceof DayKey.Weekday(DayOfWeek from, DayOfWeek _)) || from == day;
  }
}
