package dev.depthsprint.sprint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which outcomes are worth explaining once more. An outcome is weak until it was explained clearly
 * the last time, whether or not it is ticked as met: to explain it is the proof.
 */
public final class Rehearsals {

  private Rehearsals() {}

  /** How the outcome was explained last. */
  public static Optional<Rating> last(Day day) {
    return day.rehearsals().isEmpty()
        ? Optional.empty()
        : Optional.of(day.rehearsals().getLast().rating());
  }

  /** True while the day's outcome was never explained, or not clearly the last time. */
  public static boolean isWeak(Day day) {
    return last(day).filter(Rating.CLEARLY::equals).isEmpty();
  }

  /**
   * The days up to {@code today} with a weak outcome. Study days that are over come first; of them
   * those that were never explained, then the one that was explained longest ago.
   */
  public static List<Day> weak(Sprint sprint, LocalDate today) {
    return withOutcome(sprint)
        .filter(day -> !day.date().isAfter(today) && isWeak(day))
        .sorted(order(today))
        .toList();
  }

  /** All days with an outcome: the weak ones, the ones explained clearly, the ones to come. */
  public static List<Day> all(Sprint sprint, LocalDate today) {
    Stream<Day> clear =
        withOutcome(sprint)
            .filter(day -> !day.date().isAfter(today) && !isWeak(day))
            .sorted(order(today));
    Stream<Day> toCome = withOutcome(sprint).filter(day -> day.date().isAfter(today));
    return Stream.concat(weak(sprint, today).stream(), Stream.concat(clear, toCome)).toList();
  }

  private static Stream<Day> withOutcome(Sprint sprint) {
    return sprint.days().stream().filter(day -> !day.outcome().isBlank());
  }

  private static Comparator<Day> order(LocalDate today) {
    return Comparator.<Day, Boolean>comparing(day -> !isPastStudyDay(day, today))
        .thenComparing(Rehearsals::lastTime)
        .thenComparing(Day::date);
  }

  private static boolean isPastStudyDay(Day day, LocalDate today) {
    return day.kind() == DayKind.STUDY && day.date().isBefore(today);
  }

  private static Instant lastTime(Day day) {
    return day.rehearsals().isEmpty() ? Instant.MIN : day.rehearsals().getLast().at();
  }
}
