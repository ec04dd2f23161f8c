package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.text.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.pcollections.TreePVector;

/** Reads a study plan written in Markdown. */
public final class PlanReader {

  /** Larger files are refused; a plan of two weeks has about 4,000 bytes. */
  public static final int MAX_BYTES = 1 << 20;

  /** The longest sprint, in days. */
  public static final int MAX_DAYS = 60;

  public static final int MAX_TASKS = 2_000;

  private PlanReader() {}

  /**
   * Reads a plan. The same bytes and layout always give the same sprint, task ids included; the ids
   * do not depend on the layout.
   *
   * @param file the name to use in messages, and as the title when the plan has none
   * @param content UTF-8 with or without a byte order mark, or UTF-16; any line ends
   * @throws Problem when the file is no text, holds no plan, or goes beyond a limit
   */
  public static ImportedPlan read(String file, byte[] content, Layout layout) throws Problem {
    SourceText source = SourceText.of(file, content);
    Optional<ImportedPlan> own = OwnPlan.of(source);
    if (own.isPresent()) {
      requireFewTasks(file, own.get().sprint());
      return moved(own.get(), layout);
    }
    Draft draft = Reading.of(source);
    return Assembly.of(file, draft, layout);
  }

  /**
   * The day on which a plan says that it starts: one that the app exported does; another may name
   * its start or date its days.
   *
   * @param today from when on another's plan is not over
   * @throws Problem when the file is no text or goes beyond a limit
   */
  public static Optional<LocalDate> startOf(String file, byte[] content, LocalDate today)
      throws Problem {
    SourceText source = SourceText.of(file, content);
    Optional<ImportedPlan> own = OwnPlan.of(source);
    if (own.isPresent()) {
      return Optional.of(own.get().sprint().days().getFirst().date());
    }
    Draft draft = Reading.of(source);
    return draft
        .start
        .map(PlannedStart::date)
        .or(draft::firstDate)
        .filter(date -> !date.isBefore(today))
        .or(() ->
            draft.firstDate().isEmpty() && draft.start.isEmpty()
                ? YearlessStart.of(draft.days, today)
                : Optional.empty());
  }

  /** True when the id of a task is one that comes from a plan, and not from a person's hand. */
  public static boolean isPlanned(Task task) {
    return TaskIds.isOne(task.id());
  }

  private static void requireFewTasks(String file, Sprint sprint) throws Problem {
    if (sprint.days().stream().mapToLong(day -> day.tasks().size()).sum() > MAX_TASKS) {
      throw Problem.of("markdown.tooManyTasks", file, String.valueOf(MAX_TASKS));
    }
  }

  /** The plan on another start; by the calendar, one of Mondays waits for the next. */
  private static ImportedPlan moved(ImportedPlan plan, Layout layout) {
    Sprint sprint = plan.sprint();
    boolean waits = plan.namesWeekdays() && layout.order() == Order.CALENDAR;
    LocalDate start =
        waits
            ? layout.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
            : layout.start();
    long days = ChronoUnit.DAYS.between(sprint.days().getFirst().date(), start);
    return days == 0
        ? plan
        : new ImportedPlan(
            sprint.withDays(
                TreePVector.from(
                    sprint.days().stream()
                        .map(day -> day.withDate(day.date().plusDays(days)))
                        .toList())),
            plan.warnings(),
            plan.places(),
            plan.namesWeekdays(),
            plan.isExact());
  }
}
