package dev.depthsprint.sprint.merge;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.markdown.ImportedPlan;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.sprint.markdown.PlanReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A sprint and a changed plan as one sprint.
 *
 * <p>The plan's words win; what a person did wins over the plan: a tick, a note or a rehearsal
 * stays, and a task that is gone from the plan stays when it was worked on, or was never in it.
 *
 * @param changes what is new about {@code merged}, the frame first, then by day
 */
public record PlanMerge(Sprint merged, PVector<Change> changes) {

  /**
   * Merges.
   *
   * @param incoming a plan read for the first day of {@code present}
   * @param timed the ids of all tasks with recorded time
   */
  public static PlanMerge of(Sprint present, ImportedPlan incoming, Set<String> timed) {
    Sprint merged = new Merge(present, incoming, timed).merged();
    return new PlanMerge(merged, Differences.between(present, incoming.sprint(), merged));
  }

  private static final class Merge {

    private final Sprint present;
    private final Sprint incoming;
    private final Set<String> timed;
    private final Merging merging;
    private final Map<String, Pairing.Placed> pairs;
    private final Map<LocalDate, List<Task>> tasks = new TreeMap<>();
    private final Set<String> used = new HashSet<>();

    /** The ids of tasks that are no part of what the plan shares a day among. */
    private final Set<String> settled = new HashSet<>();

    Merge(Sprint present, ImportedPlan plan, Set<String> timed) {
      this.present = present;
      this.timed = timed;
      incoming = plan.sprint();
      merging = new Merging(plan.isExact());
      pairs = Pairing.of(present, incoming);
    }

    Sprint merged() {
      place();
      keep();
      List<Day> days = new ArrayList<>();
      LocalDate first = earlier(present, incoming);
      for (LocalDate date = first; !date.isAfter(last()); date = date.plusDays(1)) {
        days.add(day(date));
      }
      return merging.frame(present, incoming, TreePVector.from(days));
    }

    private static LocalDate earlier(Sprint a, Sprint b) {
      LocalDate first = a.days().getFirst().date();
      LocalDate other = b.days().getFirst().date();
      return first.isBefore(other) ? first : other;
    }

    private LocalDate last() {
      LocalDate last = present.days().getLast().date();
      LocalDate other = incoming.days().getLast().date();
      return last.isAfter(other) ? last : other;
    }

    /** Puts every task of the plan where it belongs. */
    private void place() {
      for (Day day : incoming.days()) {
        for (Task task : day.tasks()) {
          Optional<Pairing.Placed> old = Optional.ofNullable(pairs.get(task.id()));
          LocalDate date = old.map(placed -> date(placed, task, day.date())).orElse(day.date());
          Task merged = old.map(placed -> merging.task(placed.task(), task)).orElse(task);
          if (merged.isDone() || !date.equals(day.date())) {
            settled.add(merged.id());
          }
          at(date).add(used.add(merged.id()) ? merged : merging.renamed(merged, used));
        }
      }
    }

    /** The same id on another day: the person moved it, and the plan never spoke of that. */
    private static LocalDate date(Pairing.Placed old, Task next, LocalDate planned) {
      return old.task().id().equals(next.id()) ? old.date() : planned;
    }

    private List<Task> at(LocalDate date) {
      return tasks.computeIfAbsent(date, _ -> new ArrayList<>());
    }

    /** Keeps the tasks that the plan no longer has, where somebody worked on them. */
    private void keep() {
      Set<String> paired = new HashSet<>();
      pairs.values().forEach(placed -> paired.add(placed.task().id()));
      for (Day day : present.days()) {
        for (Task task : day.tasks()) {
          if (!paired.contains(task.id()) && (isWorkedOn(task) || isAdded(task))) {
            at(day.date()).add(task);
            settled.add(task.id());
          }
        }
      }
    }

    /** Typed into the app, so that a plan from elsewhere never had it. */
    private boolean isAdded(Task task) {
      return !merging.isExact() && !PlanReader.isPlanned(task);
    }

    private boolean isWorkedOn(Task task) {
      return timed.contains(task.id())
          || task.mark() != TaskMark.OPEN
          || !task.notes().isBlank()
          || !task.diagram().isEmpty()
          || task.subItems().stream().anyMatch(item -> item.done());
    }

    private Day day(LocalDate date) {
      Optional<Day> old = present.day(date);
      Optional<Day> next = incoming.day(date);
      Day day =
          old.isPresent() && next.isPresent()
              ? merging.day(old.get(), next.get())
              : old.or(() -> next).orElseGet(() -> merging.between(present, date));
      return merging.withTasks(day, old, List.copyOf(at(date)), settled);
    }
  }

  /** True when a title says the same, whatever its signs. */
  static boolean isSameText(String a, String b) {
    return InlineText.folded(a).equals(InlineText.folded(b));
  }
}
