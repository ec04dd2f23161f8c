package dev.depthsprint.sprint.markdown;

import java.util.List;
import java.util.Optional;

/** A table below the head of one day: a row a task, with its time beside it. */
final class DaySchedule {

  private final Columns columns;
  private final DraftDay day;

  private DaySchedule(Columns columns, DraftDay day) {
    this.columns = columns;
    this.day = day;
  }

  /** Returns false, with nothing read, when no column names tasks. */
  static boolean read(Block.Table table, DraftDay day) {
    Columns columns = Columns.named(table.header());
    boolean understood = columns.has(Term.TASKS) || columns.has(Term.TOPIC);
    if (understood) {
      var schedule = new DaySchedule(columns, day);
      table.rows().forEach(row -> schedule.row(row.cells()));
    }
    return understood;
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
    Optional<Integer> minutes = Minutes.alone(cell);
    boolean oneTask = day.tasks.size() == first + 1;
    if (minutes.isPresent() && oneTask) {
      DraftTask task = day.tasks.getLast();
      day.tasks.set(first, task.withMinutes(minutes.get()));
    } else if (oneTask) {
      day.tasks.getLast().notes.line(columns.noted(column, cell));
    } else {
      day.notes.line(columns.noted(column, cell));
    }
  }
}
