package dev.depthsprint.sprint.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table below the head of one day: a row a task, with its time beside it. */
final class DaySchedule {

  private final Columns columns;
  private final DraftDay day;
  private final Set<String> noted = new HashSet<>();

  private DaySchedule(Columns columns, DraftDay day) {
    this.columns = columns;
    this.day = day;
  }

  /** Returns false, with nothing read or claimed, when no column names tasks. */
  static boolean read(Block.Table table, DraftDay day, Claims claims) {
    Columns columns = Columns.named(table.header()).byContent(table.rows());
    boolean understood = columns.has(Term.TASKS) || columns.has(Term.TOPIC);
    if (understood) {
      new DaySchedule(columns, day).read(table, claims);
    }
    return understood;
  }

  private void read(Block.Table table, Claims claims) {
    for (Block.Row row : table.rows()) {
      row(row.cells());
      claims.claim(row.lines(), Part.TASK);
    }
    List<Line> frame = table.frame();
    boolean kept = columns.areKept(noted);
    claims.claim(kept ? frame : frame.subList(1, frame.size()), Part.STRUCTURE);
  }

  private void row(List<String> cells) {
    Term taskColumn = columns.has(Term.TASKS) ? Term.TASKS : Term.TOPIC;
    int first = day.tasks.size();
    for (int i = 0; i < cells.size(); i++) {
      if (columns.term(i).equals(Optional.of(taskColumn))) {
        day.tasks.addAll(CellTasks.of(cells.get(i)));
      }
    }
    for (int i = 0; i < cells.size(); i++) {
      if (!columns.term(i).equals(Optional.of(taskColumn)) && !cells.get(i).isBlank()) {
        beside(i, cells.get(i), first);
      }
    }
  }

  private void beside(int column, String cell, int first) {
    Optional<Integer> minutes = columns.minutes(column, cell).filter(value -> value > 0);
    boolean oneTask = day.tasks.size() == first + 1;
    if (oneTask && day.tasks.getLast().minutes.isEmpty()) {
      ClockRange.minutes(cell)
          .ifPresent(value -> day.tasks.set(first, day.tasks.getLast().withMinutes(value)));
    }
    if (minutes.isPresent() && oneTask) {
      DraftTask task = day.tasks.getLast();
      day.tasks.set(first, task.withMinutes(minutes.get()));
    } else if (oneTask && status(column, cell).isPresent()) {
      day.tasks.set(first, day.tasks.getLast().withTick(status(column, cell).get()));
    } else if (oneTask) {
      note(day.tasks.getLast().notes, column, cell);
    } else {
      note(day.notes, column, cell);
    }
  }

  private Optional<Tick> status(int column, String cell) {
    return columns
        .term(column)
        .filter(term -> term == Term.STATUS)
        .flatMap(_ -> StatusWords.tick(cell));
  }

  private void note(Prose notes, int column, String cell) {
    notes.line(columns.noted(column, cell));
    noted.add(columns.name(column));
  }
}
