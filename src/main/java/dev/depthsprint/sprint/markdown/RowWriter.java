package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A day of a sprint as a row of its week's table. */
final class RowWriter {

  private static final String BREAK = "  <br>";

  private final int budget;
  private final ToLongFunction<Task> onTask;
  private final ToLongFunction<LocalDate> onDay;

  /**
   * @param budget what a day has that names no budget, in minutes
   * @param onTask minutes worked on a task
   * @param onDay minutes worked on a day
   */
  RowWriter(int budget, ToLongFunction<Task> onTask, ToLongFunction<LocalDate> onDay) {
    this.budget = budget;
    this.onTask = onTask;
    this.onDay = onDay;
  }

  /**
   * @param withNotes true when the table has a column for them
   */
  String row(Day day, boolean withNotes) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                head(day),
                Escapes.cell(day.focus()),
                day.tasks().stream()
                    .flatMap(task -> segments(day, task).stream())
                    .collect(Collectors.joining(BREAK)),
                outcome(day)));
    if (withNotes) {
      cells.add(lines(day.notes(), line -> line));
    }
    return cells.stream()
        .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
        .collect(Collectors.joining("|", "|", "|"));
  }

  private String head(Day day) {
    String name = OwnStyle.name(day.date().getDayOfWeek());
    String title = day.title().isEmpty() ? name : name + " – " + Escapes.cell(day.title());
    List<String> facts = new ArrayList<>();
    if (day.kind() != DayKind.STUDY) {
      facts.add(day.kind() == DayKind.BUFFER ? OwnStyle.BUFFER : OwnStyle.REST_DAY);
    }
    if (day.budgetMinutes() != budget) {
      facts.add(day.budgetMinutes() + " min");
    }
    long spent = onDay.applyAsLong(day.date());
    if (spent > 0) {
      facts.add(spent + OwnStyle.SPENT);
    }
    return "**" + title + "**" + (facts.isEmpty() ? "" : " (" + String.join(", ", facts) + ")");
  }

  private static String outcome(Day day) {
    return (day.outcomeMet() ? "[x] " : "")
        + Escapes.guarded(Escapes.cell(day.outcome()), OwnStyle.MARK);
  }

  private List<String> segments(Day day, Task task) {
    List<String> segments = new ArrayList<>();
    segments.add(
        ("• " + OwnStyle.sign(task.mark()) + title(task.title()) + minutes(day, task)).strip());
    for (SubItem item : task.subItems()) {
      segments.add(
          ("– "
                  + (item.done() ? "[x] " : "")
                  + Escapes.guarded(Escapes.cell(item.title()), OwnStyle.MARK))
              .strip());
    }
    if (!task.notes().isEmpty()) {
      segments.add(lines(task.notes(), line -> ("> " + line).strip()));
    }
    if (!task.diagram().isEmpty()) {
      segments.add("↗ [Diagram](diagrams/" + Escapes.cell(task.diagram()) + ".json)");
    }
    return segments;
  }

  private static String title(String title) {
    String marked = Escapes.guarded(Escapes.cell(title), OwnStyle.MARK);
    return Escapes.without(marked, OwnStyle.MINUTES);
  }

  private String minutes(Day day, Task task) {
    List<String> facts = new ArrayList<>();
    if (!task.estimate().automatic()) {
      facts.add(task.estimate().minutes() + " min");
    } else if (!sharesEvenly(day)) {
      facts.add("≈ " + task.estimate().minutes() + " min");
    }
    long spent = onTask.applyAsLong(task);
    if (spent > 0) {
      facts.add(spent + OwnStyle.SPENT);
    }
    return facts.isEmpty() ? "" : " (" + String.join(", ", facts) + ")";
  }

  /** True when the minutes that nobody chose follow from the day's budget, so need no words. */
  private static boolean sharesEvenly(Day day) {
    List<OwnRow.Read> said =
        day.tasks().stream()
            .map(task ->
                task.estimate().automatic()
                    ? new OwnRow.Read(task.withEstimate(Estimate.NONE), false)
                    : new OwnRow.Read(task, true))
            .toList();
    return OwnRow.estimated(said, day.budgetMinutes()).equals(day.tasks());
  }

  private static String lines(String text, UnaryOperator<String> line) {
    return text.isEmpty()
        ? ""
        : Arrays.stream(text.split("\n", -1))
            .map(Escapes::cell)
            .map(line)
            .collect(Collectors.joining(BREAK));
  }
}
