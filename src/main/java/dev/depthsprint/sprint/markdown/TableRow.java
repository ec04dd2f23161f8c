package dev.depthsprint.sprint.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the cells of one table row into the fields of its day. */
final class TableRow {

  private final Columns columns;
  private final Set<String> noted;
  private final DraftDay day;
  private final boolean ofOneDay;
  private final int first;
  private Optional<Integer> length = Optional.empty();
  private Optional<Tick> status = Optional.empty();

  /**
   * @param ofOneDay false when the row is a whole week
   * @param noted takes the names of the columns that stand beside their cells
   */
  TableRow(Columns columns, boolean ofOneDay, DraftDay day, Set<String> noted) {
    this.columns = columns;
    this.ofOneDay = ofOneDay;
    this.day = day;
    this.noted = noted;
    first = day.tasks.size();
  }

  void field(int column, String cell) {
    switch (columns.term(column).orElse(Term.NOTES)) {
      case TOPIC -> day.focus.line(String.join("\n", Inline.segments(cell)));
      case TASKS -> tasks(column, cell);
      case GOAL -> goal().line(String.join("\n", Inline.segments(cell)));
      case OUTCOME, CRITERIA -> day.outcome.line(String.join("\n", Inline.segments(cell)));
      case TIME -> time(column, cell);
      case STATUS -> status(column, cell);
      default -> note(column, cell);
    }
  }

  /** A goal beside an outcome is what the day is about. */
  private Prose goal() {
    boolean isFocus = columns.has(Term.OUTCOME) && !columns.has(Term.TOPIC);
    return isFocus ? day.focus : day.outcome;
  }

  /** A length alone says how long, wherever it stands; it is nothing to do. */
  private void tasks(int column, String cell) {
    if (Minutes.alone(cell).isPresent()) {
      time(column, cell);
      return;
    }
    List<DraftTask> tasks = CellTasks.of(cell);
    if (!columns.isNamed(column)) {
      tasks.forEach(task -> task.notes.line(columns.name(column)));
      noted.add(tasks.isEmpty() ? "" : columns.name(column));
    }
    day.tasks.addAll(tasks);
  }

  private void time(int column, String cell) {
    Optional<Integer> minutes = columns.minutes(column, cell);
    if (minutes.isPresent() && length.isEmpty() && ofOneDay) {
      length = minutes;
    } else {
      length = ofOneDay ? length.or(() -> ClockRange.minutes(cell)) : length;
      note(column, cell);
    }
  }

  private void status(int column, String cell) {
    Optional<Tick> tick = StatusWords.tick(cell);
    if (tick.isPresent()) {
      status = tick;
    } else {
      note(column, cell);
    }
  }

  private void note(int column, String cell) {
    day.notes.line(columns.noted(column, cell));
    noted.add(columns.name(column));
  }

  /**
   * Gives the row's tasks what the row says of all of them.
   *
   * @return the minutes that the row has, which may be 0
   */
  Optional<Integer> close() {
    List<DraftTask> tasks = day.tasks.subList(first, day.tasks.size());
    if (tasks.size() == 1 && tasks.getFirst().minutes.isEmpty()) {
      length
          .filter(minutes -> minutes > 0)
          .ifPresent(minutes -> tasks.set(0, tasks.getFirst().withMinutes(minutes)));
    }
    status.ifPresent(tick -> {
      tasks.replaceAll(task -> task.withTick(tick));
      if (tasks.isEmpty()) {
        day.ticked(tick);
      }
    });
    return length;
  }
}
