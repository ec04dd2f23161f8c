package dev.depthsprint.sprint.markdown;

import dev.depthsprint.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table whose rows are days, or weeks. */
final class PlanTable {

  /** Further to the right nobody looks for the name of a row. */
  private static final int LAST_KEY_COLUMN = 6;

  private static final Pattern COUNTED =
      Pattern.compile("^([0-9]{1,3})\\.?(?:\\s?[-–—]\\s?([0-9]{1,3}))?$");

  private final Draft draft;
  private final Heads heads;
  private final Columns columns;
  private final Term key;
  private final Set<String> noted = new HashSet<>();
  private final Map<DraftDay, List<Optional<Integer>>> lengths = new LinkedHashMap<>();
  private int week;
  private Optional<DraftDay> above = Optional.empty();

  private PlanTable(Draft draft, Heads heads, Columns columns, int week) {
    this.draft = draft;
    this.heads = heads;
    this.columns = columns;
    this.week = week;
    key = columns.has(Term.DAY) ? Term.DAY : Term.WEEK;
  }

  /**
   * Reads a table of days.
   *
   * @param week the week whose heading the table stands below, or 0
   * @return false, with nothing claimed, when its rows are something else
   */
  static boolean read(Block.Table table, Draft draft, Heads heads, int week) {
    if (WeekGrid.isGrid(table, heads)) {
      new WeekGrid(draft, heads, week).read(table);
      return true;
    }
    Optional<Columns> columns = columns(table, heads);
    columns.ifPresent(found -> new PlanTable(draft, heads, found, week).read(table));
    return columns.isPresent();
  }

  /** True when most of its first cells name days. */
  static boolean namesDays(Block.Table table, Heads heads) {
    return WeekGrid.isGrid(table, heads) || days(table, heads, 0) * 2 > table.rows().size();
  }

  private static Optional<Columns> columns(Block.Table table, Heads heads) {
    if (hasNoHeader(table, heads)) {
      int width = table.rows().isEmpty() ? 0 : table.rows().getFirst().cells().size();
      Columns usual = Columns.usual(width);
      return days(table, heads, 0) > 0 ? Optional.of(usual) : Optional.empty();
    }
    Columns named = Columns.named(table.header());
    if (named.has(Term.DAY)) {
      return Optional.of(typed(named, table));
    }
    Optional<Columns> found =
        named.stream()
            .limit(LAST_KEY_COLUMN)
            .filter(i -> days(table, heads, i) * 2 > table.rows().size())
            .mapToObj(i -> typed(named.with(i, Term.DAY), table))
            .findFirst();
    return found.or(
        () -> Optional.of(typed(named, table)).filter(c -> named.has(Term.WEEK) || isList(named)));
  }

  private static Columns typed(Columns named, Block.Table table) {
    return named.byContent(table.rows()).withTasks();
  }

  /** True for rows of work that only their order places. */
  private static boolean isList(Columns named) {
    return named.has(Term.TASKS)
        && (named.has(Term.TOPIC) || named.has(Term.OUTCOME) || named.has(Term.GOAL));
  }

  private static int days(Block.Table table, Heads heads, int column) {
    return (int)
        table.rows().stream()
            .filter(row -> column < row.cells().size())
            .filter(row -> heads.day(row.cells().get(column), Heads.Place.CELL).isPresent())
            .count();
  }

  /** True when the header is missing, so that a row of the plan stands where it should be. */
  static boolean hasNoHeader(Block.Table table, Heads heads) {
    return table.header().isEmpty()
        || table.header().stream().allMatch(name -> Term.named(name).isEmpty())
            && heads.day(table.header().getFirst(), Heads.Place.CELL).isPresent();
  }

  private void read(Block.Table table) {
    List<Line> frame = table.frame();
    if (hasNoHeader(table, heads) && !table.header().isEmpty()) {
      row(new Block.Row(frame.subList(0, 1), table.header()));
      frame = frame.subList(1, frame.size());
    }
    table.rows().forEach(this::row);
    lengths.forEach(PlanTable::budget);
    boolean kept = columns.areKept(noted);
    draft.claims.claim(kept ? frame : frame.subList(1, frame.size()), Part.STRUCTURE);
  }

  /** A day has what its rows have together, as long as each says what it has. */
  private static void budget(DraftDay day, List<Optional<Integer>> rows) {
    if (rows.stream().allMatch(Optional::isPresent)) {
      int sum = rows.stream().mapToInt(Optional::orElseThrow).sum();
      day.budget = sum > 0 ? Optional.of(Math.min(sum, Minutes.MOST)) : day.budget;
      day.free = sum == 0;
    }
  }

  private void row(Block.Row row) {
    List<String> cells = row.cells();
    if (cells.stream().allMatch(String::isBlank)) {
      draft.claims.claim(row.lines(), Part.STRUCTURE);
      return;
    }
    int weekColumn = key == Term.DAY ? columns.of(Term.WEEK) : -1;
    String beside = weekColumn >= 0 && weekColumn < cells.size() ? week(cells.get(weekColumn)) : "";
    DraftDay day = keyed(row, cells);
    day.notes.line(beside);
    TableRow fields = new TableRow(columns, key == Term.DAY, day, noted);
    for (int i = 0; i < cells.size(); i++) {
      if (i != columns.of(key) && i != weekColumn && !CellKind.isNothing(cells.get(i))) {
        fields.field(i, cells.get(i));
      }
    }
    lengths.computeIfAbsent(day, _ -> new ArrayList<>()).add(fields.close());
    draft.claims.claim(row.lines(), Part.DAY);
    above = Optional.of(day);
  }

  /** Goes to the week that a cell names, and returns what else the cell says. */
  private String week(String cell) {
    Matcher number = COUNTED.matcher(cell);
    if (number.find()) {
      week = Math.max(1, Integer.parseInt(number.group(1)));
      return "";
    }
    Optional<Heads.WeekHead> head = heads.week(cell, Heads.Place.CELL);
    week = head.map(Heads.WeekHead::from).orElse(week);
    String title = head.map(Heads.WeekHead::rest).orElse(cell);
    return head.isPresent() && draft.nameWeek(week, title) ? "" : title;
  }

  /** The day that the row's key cell names; a row without one goes on with the day above. */
  private DraftDay keyed(Block.Row row, List<String> cells) {
    int column = columns.of(key);
    String cell = column >= 0 && column < cells.size() ? cells.get(column) : "";
    if (cell.isBlank() && above.isPresent() && column >= 0) {
      return above.get();
    }
    return key == Term.WEEK && column >= 0 ? weekRow(cell) : dayRow(row, cell);
  }

  private DraftDay weekRow(String cell) {
    Optional<Heads.WeekHead> head = heads.week(cell, Heads.Place.CELL);
    Matcher number = COUNTED.matcher(cell);
    boolean counted = number.find();
    int next = counted ? Math.max(1, Integer.parseInt(number.group(1))) : week + 1;
    week = head.map(Heads.WeekHead::from).orElse(next);
    DraftDay whole = draft.day(week, DayKey.WHOLE_WEEK);
    whole.titled(head.map(Heads.WeekHead::rest).orElse(counted ? "" : cell));
    return whole;
  }

  private DraftDay dayRow(Block.Row row, String cell) {
    Optional<Heads.DayHead> head = heads.day(cell, Heads.Place.CELL);
    if (head.isPresent()) {
      DayKey found = head.get().key();
      int in = head.get().week() > 0 ? head.get().week() : week;
      DraftDay day =
          above
              .filter(a -> a.week == in && a.key.equals(found))
              .orElseGet(() -> draft.day(in, found));
      day.titled(head.get().rest());
      head.get().beside().ifPresent(day::datedBeside);
      return day;
    }
    Matcher number = COUNTED.matcher(cell);
    if (number.find()) {
      int from = Integer.parseInt(number.group(1));
      int to = number.group(2) == null ? from : Integer.parseInt(number.group(2));
      return draft.day(week, new DayKey.Number(from, Math.max(from, to)));
    }
    String line = String.valueOf(row.lines().getFirst().number());
    draft.warn(
        cell.isBlank()
            ? Message.of("markdown.noDay", line)
            : Message.of("markdown.unknownDay", line, cell));
    DraftDay day = draft.day(week, DayKey.UNKNOWN);
    day.titled(Inline.unwrapped(cell));
    return day;
  }
}
