package dev.depthsprint.sprint.markdown;

import dev.depthsprint.text.Message;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where days with dates go. They stay on their dates when the sprint starts in the week before the
 * first of them or among them; else the first of them moves to the start, the others with it.
 */
final class DatedDays {

  private static final int WEEK = 7;

  /** Further apart than any sprint, and far from the end of numbers. */
  private static final int FAR = 9_999;

  private final LocalDate start;

  /** The plan's first date with a year, which dates without one are near to; else the start. */
  private final LocalDate near;

  private final Optional<LocalDate> first;
  private final boolean moved;

  DatedDays(List<DraftDay> days, LocalDate start) {
    this.start = start;
    near =
        days.stream()
            .map(day -> day.key)
            .filter(DayKey.Date.class::isInstance)
            .map(key -> ((DayKey.Date) key).date())
            .min(Comparator.naturalOrder())
            .orElse(start);
    List<LocalDate> dates = days.stream().flatMap(day -> date(day.key).stream()).sorted().toList();
    first = dates.stream().findFirst();
    moved =
        !dates.isEmpty()
            && (ChronoUnit.DAYS.between(start, dates.getFirst()) >= WEEK
                || dates.getLast().isBefore(start));
  }

  private Optional<LocalDate> date(DayKey key) {
    return switch (key) {
      case DayKey.Date(LocalDate date) -> Optional.of(date);
      case DayKey.MonthAndDay(MonthDay on, String _) -> Optional.of(nearest(on));
      default -> Optional.empty();
    };
  }

  private LocalDate nearest(MonthDay on) {
    return List.of(-1, 0, 1).stream()
        .map(years -> on.atYear(near.getYear() + years))
        .min(Comparator.comparing(date -> Math.abs(ChronoUnit.DAYS.between(near, date))))
        .orElseThrow();
  }

  /** The day of the sprint, from 0; below 0 before its start. */
  int slot(DayKey key) {
    LocalDate from = moved ? first.orElseThrow() : start;
    return Math.clamp(ChronoUnit.DAYS.between(from, date(key).orElseThrow()), -FAR, FAR);
  }

  /** What to say when the days are not on their dates. */
  Optional<Message> moved() {
    return moved
        ? Optional.of(
            Message.of("markdown.moved", first.orElseThrow().toString(), start.toString()))
        : Optional.empty();
  }
}
