package dev.depthsprint.sprint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A study day that falls out, for a cold or a train strike: it becomes a rest day, and what was
 * planned on it and on the study days after it is shifted by one study day. Tasks that are done
 * stay where they were done.
 */
public final class SkippedDay {

  /** What gives way. */
  public enum Way {
    /**
     * A buffer day becomes a study day; the sprint ends when it did. It is the next one with room
     * for what comes to it, or the next one where none has room.
     */
    BUFFER_ABSORBS,
    /** The buffer days stay; the sprint ends a day later. */
    END_MOVES
  }

  private SkippedDay() {}

  /**
   * The sprint without the day.
   *
   * @return empty when the day is no study day, no buffer day follows that could absorb, or the
   *     sprint cannot become longer
   */
  public static Optional<Sprint> skip(Sprint sprint, LocalDate date, Way way) {
    OptionalInt found =
        IntStream.range(0, sprint.days().size())
            .filter(i -> sprint.days().get(i).date().equals(date))
            .filter(i -> sprint.days().get(i).kind() == DayKind.STUDY)
            .findFirst();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return switch (way) {
      case BUFFER_ABSORBS -> absorbed(sprint.days(), found.getAsInt()).map(sprint::withDays);
      case END_MOVES ->
          sprint.days().size() < Sprint.MOST_DAYS
              ? Optional.of(sprint.withDays(extended(sprint.days(), found.getAsInt())))
              : Optional.empty();
    };
  }

  private static Optional<PVector<Day>> absorbed(PVector<Day> days, int index) {
    List<PVector<Day>> ways =
        IntStream.range(index + 1, days.size())
            .filter(i -> days.get(i).kind() == DayKind.BUFFER)
            .mapToObj(buffer -> shifted(days, slots(days, index, buffer)))
            .toList();
    return ways.stream()
        .filter(after -> !isMoreOver(days, after))
        .findFirst()
        .or(() -> ways.stream().findFirst());
  }

  /** The day, the study days behind it, and the buffer day at their end. */
  private static List<Integer> slots(PVector<Day> days, int index, int buffer) {
    return IntStream.rangeClosed(index, buffer)
        .filter(i -> i == buffer || days.get(i).kind() == DayKind.STUDY)
        .boxed()
        .toList();
  }

  /** True when the days hold more too much than before. */
  private static boolean isMoreOver(PVector<Day> before, PVector<Day> after) {
    return over(after) > over(before);
  }

  private static int over(PVector<Day> days) {
    return days.stream().mapToInt(day -> Load.of(day).over()).sum();
  }

  private static PVector<Day> extended(PVector<Day> days, int index) {
    Day more = Day.empty(days.getLast().date().plusDays(1), DayKind.STUDY, "");
    PVector<Day> longer = days.plus(more);
    List<Integer> slots =
        IntStream.range(index, longer.size())
            .filter(i -> longer.get(i).kind() == DayKind.STUDY)
            .boxed()
            .toList();
    return shifted(longer, slots);
  }

  /** Each slot takes what the one before it held; what the last one held stays on it too. */
  private static PVector<Day> shifted(PVector<Day> days, List<Integer> slots) {
    PVector<Day> after = days;
    for (int i = slots.size() - 1; i > 0; i--) {
      Day from = days.get(slots.get(i - 1));
      Day to = days.get(slots.get(i));
      boolean isLast = i == slots.size() - 1;
      int week = Theme.ofDay(slots.get(i - 1));
      int next = Theme.ofDay(slots.get(i));
      PVector<Task> coming =
          TreePVector.from(open(from).stream().map(task -> task.moved(week, next)).toList());
      PVector<Task> staying = isLast ? to.tasks() : done(to);
      after = after.with(slots.get(i), taking(from, to, coming.plusAll(staying)));
    }
    return after.with(slots.getFirst(), rested(days.get(slots.getFirst())));
  }

  private static Day taking(Day from, Day to, PVector<Task> tasks) {
    return from.withDate(to.date())
        .withTasks(tasks)
        .withNotes(to.notes())
        .withBudgetMinutes(to.kind() == DayKind.BUFFER ? to.budgetMinutes() : from.budgetMinutes());
  }

  private static Day rested(Day day) {
    return Day.empty(day.date(), DayKind.REST, "")
        .withBudgetMinutes(day.budgetMinutes())
        .withTasks(done(day))
        .withNotes(day.notes());
  }

  private static PVector<Task> done(Day day) {
    return TreePVector.from(day.tasks().stream().filter(Task::isDone).toList());
  }

  private static PVector<Task> open(Day day) {
    return TreePVector.from(day.tasks().stream().filter(task -> !task.isDone()).toList());
  }
}
