package dev.depthsprint.sprint.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table with a column for each weekday, as in a timetable; a row is a week or a time of day. */
final class WeekGrid {

  private static final int FEWEST_DAYS = 3;

  private final Draft draft;
  private final Heads heads;
  private final Set<String> noted = new HashSet<>();
  private int week;

  WeekGrid(Draft draft, Heads heads, int week) {
    this.draft = draft;
    this.heads = heads;
    this.week = Math.max(1, week);
  }

  static boolean isGrid(Block.Table table, Heads heads) {
    return table.header().stream().filter(name -> weekday(name, heads).isPresent()).count()
        >= FEWEST_DAYS;
  }

  private static Optional<DayKey> weekday(String name, Heads heads) {
    return heads
        .day(name, Heads.Place.CELL)
        .filter(head -> head.key() instanceof DayKey.Weekday && head.rest().isEmpty())
        .map(Heads.DayHead::key);
  }

  void read(Block.Table table) {
    List<Optional<DayKey>> keys =
        table.header().stream().map(name -> weekday(name, heads)).toList();
    boolean rowsAreWeeks = keys.stream().allMatch(Optional::isPresent);
    for (Block.Row row : table.rows()) {
      row(row.cells(), keys, table.header());
      draft.claims.claim(row.lines(), Part.DAY);
      week += rowsAreWeeks ? 1 : 0;
    }
    boolean kept =
        table.header().stream()
            .allMatch(name ->
                weekday(name, heads).isPresent()
                    || Term.named(name).isPresent()
                    || Inline.folded(name).isEmpty()
                    || noted.contains(name));
    List<Line> frame = table.frame();
    draft.claims.claim(kept ? frame : frame.subList(1, frame.size()), Part.STRUCTURE);
  }

  private void row(List<String> cells, List<Optional<DayKey>> keys, List<String> header) {
    String beside = beside(cells, keys, header);
    List<DraftTask> tasks = new ArrayList<>();
    for (int i = 0; i < Math.min(cells.size(), keys.size()); i++) {
      if (keys.get(i).isPresent() && !cells.get(i).isBlank()) {
        DraftDay day = draft.day(week, keys.get(i).get());
        List<DraftTask> found = CellTasks.of(cells.get(i));
        day.tasks.addAll(found);
        tasks.addAll(found);
      }
    }
    tasks.forEach(task -> task.notes.line(beside));
    if (tasks.isEmpty()) {
      DayKey first = keys.stream().flatMap(Optional::stream).findFirst().orElseThrow();
      draft.day(week, first).notes.line(beside);
    }
  }

  /** What stands in the columns that are no days, such as the time of day. */
  private String beside(List<String> cells, List<Optional<DayKey>> keys, List<String> header) {
    List<String> beside = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (i >= keys.size() || keys.get(i).isEmpty()) {
        beside.add(beside(cells.get(i), i < header.size() ? header.get(i) : ""));
      }
    }
    beside.removeIf(String::isBlank);
    return String.join("\n", beside);
  }

  /** Goes to the week that a cell names, and returns what else the cell says. */
  private String beside(String cell, String name) {
    Optional<Heads.WeekHead> head = heads.week(cell, Heads.Place.CELL);
    if (head.isPresent()) {
      week = head.get().from();
      return draft.nameWeek(week, head.get().rest()) ? "" : head.get().rest();
    }
    if (cell.isBlank() || name.isBlank()) {
      return cell;
    }
    noted.add(name);
    return name + ": " + cell;
  }
}
