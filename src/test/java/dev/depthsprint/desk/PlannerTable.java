package dev.depthsprint.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report of the planner's benchmark as a table in Markdown, beside what was to be reached. */
final class PlannerTable {

  /** A line of the table; what was not measured is left out. */
  private record Row(String what, String goal, String... path) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("start on an empty workspace to the first frame, ms", "–", start("Empty")),
          new Row("start at Today, ms", "–", start("AtToday")),
          new Row("… as a ratio to the empty one", "1.5", "startAtTodayRatio"),
          new Row("… the ratio of processor time", "–", "startAtTodayProcessorRatio"),
          new Row("start at Sprint, ms", "–", start("AtSprint")),
          new Row("… as a ratio to the empty one", "1.5", "startAtSprintRatio"),
          new Row("… the ratio of processor time", "–", "startAtSprintProcessorRatio"),
          new Row("start of the timer to disk, ms", "50", "startToDurable"),
          new Row("stop of the timer to disk, ms", "50", "stopToDurable"),
          new Row("… the same line appended without an app, ms", "–", "bareAppend"),
          new Row("start until all views heard of it, ms", "–", "startHeard"),
          new Row("stop until all views heard of it, ms", "–", "stopHeard"),
          new Row("first paint of the calendar, ms", "100", "calendarFirstPaint"),
          new Row(
              "… of it, processor of the JavaFX thread, ms", "–", "calendarFirstPaintProcessor"),
          new Row("first paint right after the start, ms", "–", "calendarAtOnce"),
          new Row("… of it, processor of the JavaFX thread, ms", "–", "calendarAtOnceProcessor"),
          new Row("calendar shown again, ms", "–", "calendarAgain"),
          new Row("growth of the heap over 24 hours, MiB", "10", "heapGrowth"),
          new Row("running timer in Today, % of a core", "1", share("With-today")),
          new Row("running timer in Sprint, % of a core", "1", share("With-sprint")),
          new Row("running timer in Diagrams, % of a core", "1", share("With-diagrams")),
          new Row("running timer in Review, % of a core", "1", share("With-review")),
          new Row("running timer, window hidden, % of a core", "0", share("Hidden")),
          new Row("a bare JavaFX window with one text a second, %", "–", share("BareWindow")),
          new Row("a bare JavaFX window at rest, %", "–", share("BareWindowAtRest")));

  private PlannerTable() {}

  private static String[] start(String which) {
    return new String[] {"start" + which, "firstFrame"};
  }

  private static String[] share(String where) {
    return new String[] {"processor" + where, "share"};
  }

  /**
   * @param report as it is written into the JSON file
   */
  static String of(Map<String, Object> report) {
    var text = new StringBuilder("| median – 95th percentile | goal | reached |\n|---|---|---|\n");
    for (Row row : ROWS) {
      String reached = cell(row, report);
      if (!reached.isEmpty()) {
        text.append("| %s | %s | %s |%n".formatted(row.what(), row.goal(), reached));
      }
    }
    return text.toString();
  }

  private static String cell(Row row, Map<?, ?> report) {
    Object found = report;
    for (String step : row.path()) {
      found = found instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return switch (found) {
      case Map<?, ?> figures -> number(figures.get("median")) + " – " + number(figures.get("p95"));
      case Number one -> number(one);
      case null, default -> "";
    };
  }

  private static String number(Object value) {
    double one = ((Number) value).doubleValue();
    return String.format(Locale.ROOT, Math.abs(one) < 10 ? "%.2f" : "%,.0f", one);
  }
}
