package dev.depthsprint.sprint.merge;

import dev.depthsprint.sprint.BufferDays;
import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.Rehearsal;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.markdown.EvenShares;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Makes one of two: the words of the plan and the work of the person.
 *
 * @param isExact true when the plan says all there is to say, so that its silence counts
 */
record Merging(boolean isExact) {

  Sprint frame(Sprint old, Sprint next, PVector<Day> days) {
    return new Sprint(
        text(old.title(), next.title()),
        text(old.goal(), next.goal()),
        text(old.time(), next.time()),
        text(old.tip(), next.tip()),
        next.themes().isEmpty() ? old.themes() : next.themes(),
        next.weeks().isEmpty() ? old.weeks() : next.weeks(),
        days,
        criteria(old.definitionOfDone(), next.definitionOfDone()),
        next.unrecognised());
  }

  private static String text(String old, String next) {
    return next.isBlank() ? old : next;
  }

  private static PVector<Criterion> criteria(PVector<Criterion> old, PVector<Criterion> next) {
    return next.isEmpty()
        ? old
        : ticked(
            old,
            next,
            (a, b) -> PlanMerge.isSameText(a.text(), b.text()),
            Criterion::done,
            criterion -> criterion.withDone(true));
  }

  private static PVector<SubItem> subItems(PVector<SubItem> old, PVector<SubItem> next) {
    return ticked(
        old,
        next,
        (a, b) -> PlanMerge.isSameText(a.title(), b.title()),
        SubItem::done,
        item -> item.withDone(true));
  }

  /** The new list with the ticks of the old one; what was ticked and is gone stays at the end. */
  private static <T> PVector<T> ticked(
      PVector<T> old,
      PVector<T> next,
      BiPredicate<T, T> same,
      Predicate<T> isDone,
      UnaryOperator<T> done) {
    List<T> left = new ArrayList<>(old.stream().filter(isDone).toList());
    List<T> merged = new ArrayList<>();
    for (T item : next) {
      Optional<T> ticked = left.stream().filter(other -> same.test(other, item)).findFirst();
      ticked.ifPresent(left::remove);
      merged.add(ticked.isPresent() && !isDone.test(item) ? done.apply(item) : item);
    }
    merged.addAll(left);
    return TreePVector.from(merged);
  }

  Day day(Day old, Day next) {
    // A day that the plan leaves empty says nothing about what the person made of it.
    boolean isSilent = next.tasks().isEmpty() && next.focus().isEmpty() && next.outcome().isEmpty();
    if (isSilent && !isExact) {
      return old.withNotes(notes(old.notes(), next.notes()));
    }
    return new Day(
        old.date(),
        kind(old, next),
        text(old.title(), next.title()),
        text(old.focus(), next.focus()),
        old.tasks(),
        text(old.outcome(), next.outcome()),
        old.outcomeMet() || next.outcomeMet(),
        rehearsals(old.rehearsals(), next.rehearsals()),
        isExact ? next.budgetMinutes() : old.budgetMinutes(),
        notes(old.notes(), next.notes()));
  }

  private DayKind kind(Day old, Day next) {
    boolean getsWork = old.kind() == DayKind.BUFFER && old.tasks().isEmpty();
    return isExact || getsWork ? next.kind() : old.kind();
  }

  private static PVector<Rehearsal> rehearsals(PVector<Rehearsal> old, PVector<Rehearsal> next) {
    if (old.containsAll(next)) {
      return old;
    }
    Set<Rehearsal> all =
        new TreeSet<>(
            Comparator.comparing(Rehearsal::at)
                .thenComparing(Rehearsal::seconds)
                .thenComparing(Rehearsal::rating));
    all.addAll(old);
    all.addAll(next);
    return TreePVector.from(all);
  }

  /** Both notes, unless one holds the other. */
  private static String notes(String old, String next) {
    if (next.isBlank() || old.contains(next.strip())) {
      return old;
    }
    return old.isBlank() || next.contains(old.strip()) ? next : old + "\n\n" + next;
  }

  /**
   * An id comes from the title that a task had in the plan. When both have it, the plan's title is
   * the old one, and any other is the person's.
   */
  Task task(Task old, Task next) {
    return new Task(
        old.id(),
        old.id().equals(next.id()) ? old.title() : next.title(),
        mark(old.mark(), next.mark()),
        estimate(old.estimate(), next.estimate()),
        subItems(old.subItems(), next.subItems()),
        notes(old.notes(), next.notes()),
        next.diagram().isEmpty() ? old.diagram() : next.diagram(),
        isExact ? next.theme() : old.theme());
  }

  /** A tick stays, and a plan that marks nothing takes no mark away. */
  private static TaskMark mark(TaskMark old, TaskMark next) {
    return old == TaskMark.DONE || next == TaskMark.OPEN ? old : next;
  }

  private Estimate estimate(Estimate old, Estimate next) {
    return isExact || !next.automatic() ? next : old;
  }

  /** Another id for a task whose own is taken. */
  Task renamed(Task task, Set<String> used) {
    String id = task.id();
    for (int i = 2; !used.add(id); i++) {
      id = task.id() + "-" + i;
    }
    return new Task(
        id,
        task.title(),
        task.mark(),
        task.estimate(),
        task.subItems(),
        task.notes(),
        task.diagram(),
        task.theme());
  }

  /** A day that neither has, between the two. */
  Day between(Sprint sprint, LocalDate date) {
    return BufferDays.on(date).withBudgetMinutes(sprint.days().getFirst().budgetMinutes());
  }

  /**
   * The day with these tasks. Minutes that nobody chose are shared anew when others share them.
   *
   * @param settled the ids of tasks whose minutes stay as they are
   */
  Day withTasks(Day day, Optional<Day> old, List<Task> tasks, Set<String> settled) {
    List<String> ids = old.stream().flatMap(it -> it.tasks().stream()).map(Task::id).toList();
    boolean isSame = Set.copyOf(ids).equals(Set.copyOf(tasks.stream().map(Task::id).toList()));
    if (isSame && !isExact) {
      List<Task> sorted = new ArrayList<>(tasks);
      sorted.sort(Comparator.comparingInt(task -> ids.indexOf(task.id())));
      return day.withTasks(TreePVector.from(sorted));
    }
    List<Task> shared = isExact ? tasks : EvenShares.of(tasks, day.budgetMinutes(), settled);
    return day.withTasks(TreePVector.from(shared));
  }
}
