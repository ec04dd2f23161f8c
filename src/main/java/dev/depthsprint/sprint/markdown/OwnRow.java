package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pcollections.TreePVector;

/** A row of an exported plan, as {@link RowWriter} wrote it and a person may have changed it. */
final class OwnRow {

  /** The bold part ends at the last stars, whatever the title holds. */
  private static final Pattern HEAD =
      Pattern.compile("^\\*\\*([A-Z][a-z]{2})(?: – (.*))?\\*\\*(?: \\(([a-z0-9, ]*)\\))?$");

  private static final Pattern BUDGET = Pattern.compile("^([0-9]{1,7}) min$");
  private static final Pattern DIAGRAM =
      Pattern.compile("^↗ \\[[^\\]]*\\]\\(diagrams/(.*)\\.json\\)$");
  private static final Pattern BELOW = Pattern.compile("[–—◦-](?: +|$)");
  private static final Pattern BULLET = Pattern.compile("^[•*+–—◦-](?: +|$)");

  /** The cells of a row as they are written; an escaped pipe does not end a cell. */
  static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    var cell = new StringBuilder();
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '|') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
        if (c == '\\' && i + 1 < row.length() && row.charAt(i + 1) == '|') {
          cell.append('|');
          i++;
        }
      }
    }
    if (!cell.toString().isBlank()) {
      cells.add(cell.toString().strip());
    }
    return List.copyOf(cells.subList(Math.min(1, cells.size()), cells.size()));
  }

  private final List<String> cells;
  private final Matcher head;
  private final int usual;
  private final OwnFacts facts;

  /**
   * @param cells as {@link #cells} gives them
   */
  OwnRow(List<String> cells, OwnFacts facts) {
    this.cells = cells;
    this.facts = facts;
    usual = facts.budget();
    head = HEAD.matcher(cell(0));
  }

  private String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  /** The weekday that the row names, if any. */
  Optional<DayOfWeek> weekday() {
    return head.matches() ? OwnStyle.day(head.group(1)) : Optional.empty();
  }

  /**
   * The day, on the date that its weekday has in this week. Ids of tasks are left empty.
   *
   * @param notes the index of their column, 0 when there is none
   */
  Day day(LocalDate date, int notes) {
    List<String> said = List.of(head.group(3) == null ? new String[0] : head.group(3).split(", "));
    int budget =
        said.stream()
            .map(BUDGET::matcher)
            .filter(Matcher::matches)
            .map(found -> Integer.parseInt(found.group(1)))
            .findFirst()
            .orElse(usual);
    OwnStyle.Marked outcome = OwnStyle.Marked.of(cell(3));
    return new Day(
        date,
        kind(said),
        head.group(2) == null ? "" : Escapes.readCell(head.group(2)),
        Escapes.readCell(cell(1)),
        TreePVector.from(estimated(tasks(cell(2)), budget)),
        Escapes.readCell(outcome.text()),
        outcome.isDone(),
        TreePVector.from(facts.rehearsals().getOrDefault(date, List.of())),
        budget,
        notes == 0 ? "" : notes(cell(notes)));
  }

  private static DayKind kind(List<String> said) {
    if (said.contains(OwnStyle.BUFFER)) {
      return DayKind.BUFFER;
    }
    return said.contains(OwnStyle.REST_DAY) ? DayKind.REST : DayKind.STUDY;
  }

  private static String notes(String cell) {
    return String.join(
        "\n",
        Arrays.stream(OwnStyle.BREAK.split(cell, -1))
            .map(String::strip)
            .map(Escapes::readCell)
            .toList());
  }

  /**
   * A task as it was written.
   *
   * @param says true when it says its minutes
   */
  record Read(Task task, boolean says) {

    Read with(UnaryOperator<Task> change) {
      return new Read(change.apply(task), says);
    }

    private boolean shares() {
      return !says && task.mark() != TaskMark.IDEA;
    }
  }

  private static List<Read> tasks(String cell) {
    List<Read> tasks = new ArrayList<>();
    List<List<String>> notes = new ArrayList<>();
    for (String part : OwnStyle.BREAK.split(cell, -1)) {
      String segment = part.strip();
      Matcher below = BELOW.matcher(segment);
      Matcher diagram = DIAGRAM.matcher(segment);
      if (segment.isEmpty()) {
        continue;
      }
      if (!tasks.isEmpty() && segment.startsWith(">")) {
        notes.getLast().add(Escapes.readCell(segment.substring(1).strip()));
      } else if (!tasks.isEmpty() && diagram.matches()) {
        String slug = Escapes.readCell(diagram.group(1));
        tasks.add(tasks.removeLast().with(task -> task.withDiagram(slug)));
      } else if (!tasks.isEmpty() && below.lookingAt()) {
        SubItem item = subItem(segment.substring(below.end()));
        tasks.add(tasks.removeLast().with(task -> task.withSubItems(task.subItems().plus(item))));
      } else {
        tasks.add(task(BULLET.matcher(segment).replaceFirst("")));
        notes.add(new ArrayList<>());
      }
    }
    for (int i = 0; i < tasks.size(); i++) {
      String text = String.join("\n", notes.get(i));
      tasks.set(i, tasks.get(i).with(task -> task.withNotes(text)));
    }
    return tasks;
  }

  private static Read task(String written) {
    OwnStyle.Marked marked = OwnStyle.Marked.of(written);
    Matcher minutes = OwnStyle.MINUTES.matcher(marked.text());
    boolean timed = minutes.find();
    String title = timed ? marked.text().substring(0, minutes.start()) : marked.text();
    Task task = Task.titled("", Escapes.readCell(title.strip())).withMark(marked.mark());
    return timed && minutes.group(2) != null
        ? new Read(
            task.withEstimate(
                new Estimate(Integer.parseInt(minutes.group(2)), minutes.group(1) != null)),
            true)
        : new Read(task, false);
  }

  private static SubItem subItem(String written) {
    OwnStyle.Marked marked = OwnStyle.Marked.of(written);
    return new SubItem(Escapes.readCell(marked.text()), marked.isDone());
  }

  /** Tasks that say no minutes share what the others leave of the day. Ideas get nothing. */
  static List<Task> estimated(List<Read> tasks, int budget) {
    int given =
        tasks.stream().filter(Read::says).mapToInt(r -> r.task().estimate().minutes()).sum();
    int open = (int) tasks.stream().filter(Read::shares).count();
    List<Task> estimated = new ArrayList<>();
    int part = 0;
    for (Read read : tasks) {
      Task task = read.task();
      estimated.add(
          read.shares()
              ? task.withEstimate(new Estimate(Shares.of(budget - given, open, part++), true))
              : task);
    }
    return estimated;
  }
}
