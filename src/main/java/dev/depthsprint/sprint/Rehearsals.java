package dev.depthsprint.sprint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which outcomes are worth explaining once more. */
public final class Rehearsals {

  private Rehearsals() {}

  /** How the outcome was explained last. */
  public static Optional<Rating> last(Day day) {
    return day.rehearsals().isEmpty()
        ? Optional.empty()
        : Optional.of(day.rehearsals().getLast().rating());
  }

  /**
   * The days up to {@code today} whose outcome was not explained clearly the last time: those that
   * failed first, then those that were never tried and are not met, then those with gaps; the
   * oldest first.
   */
  public static List<Day> weak(Sprint sprint, LocalDate today) {
    return sprint.days().stream()
        .filter(day -> !day.outcome().isBlank() && !day.date().isAfter(today))
        .filter(Rehearsals::isWeak)
        .sorted(Comparator.comparingInt(Rehearsals::rank).thenComparing(Day::date))
        .toList();
  }

  private static boolean isWeak(Day day) {
    return last(day).map(rating -> rating != Rating.CLEARLY).orElse(!day.outcomeMet());
  }

  private static int rank(Day day) {
    return last(day).map(rating -> rating == Rating.NOT_YET ? 0 : 2).orElse(1);
  }
}
