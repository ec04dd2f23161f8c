package dev.depthsprint.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report of the canvas benchmark as a table in Markdown, beside what was to be reached. */
final class CanvasTable {

  private static final String PLAIN = "plainJava2dRepaint";

  /**
   * A line of the table.
   *
   * @param path where its figure stands in the report of a scene
   * @param isTime whether its ratio to the plain repaint says anything
   */
  private record Row(String what, String goal, boolean isTime, String... path) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("plain Java2D repaint of the scene", "–", false, PLAIN),
          new Row("open, warm, to complete paint", "12 / 35 / 45 / 135 / 250", true, w("openWarm")),
          new Row(
              "open, first in the process", "100 / 180 / 350 / 700 / 1,000", true, w("openFirst")),
          new Row("pan, all in view", "5 / 5 / 6 / 8 / 10", true, w("pan-allInView")),
          new Row("pan at 100 %", "5 / 5 / 5 / 6 / 6", true, w("pan-at100")),
          new Row(
              "drag one, 100 %, to pixels ready",
              "1.5 / 1.5 / 1.5 / 3 / 3", true, w("drag-at100-ready")),
          new Row(
              "drag one, 100 %, to frame shown", "6 / 6 / 6 / 8 / 8", true, w("drag-at100-shown")),
          new Row(
              "drag one, all in view, to pixels ready",
              "1.5 / 1.5 / 1.5 / 3 / 3",
              true,
              w("drag-allInView-ready")),
          new Row(
              "drag one, all in view, to frame shown",
              "6 / 6 / 6 / 8 / 8",
              true,
              w("drag-allInView-shown")),
          new Row("zoom from 100 % to all", "4 / 10 / 16 / 33 / 50", true, w("zoom-to-all")),
          new Row("marquee over half, a step", "–", true, w("marquee")),
          new Row(
              "100 undos + 100 redos, painted at the end",
              "20 / 25 / 40 / 60 / 80",
              true,
              w("undo100redo100")),
          new Row("save text, after an edit", "1 / 1 / 2 / 8 / 15", true, "saveText"),
          new Row("save text, all of it anew", "1 / 1 / 2 / 8 / 15", true, "saveTextOfAll"),
          new Row("load text", "12 / 40 / 80 / 200 / 350", true, "loadText"),
          new Row("routes of the whole diagram", "–", true, "routesOfAll"),
          new Row("routes of one drag", "1 at 1,000", true, "routesOfOneDrag"),
          new Row(
              "layered layout with routes",
              "10 / 40 / 250 / 2,000 / 6,000",
              true,
              "layoutWithRoutes"),
          new Row(
              "cold start with the file to settled picture",
              "700 / 750 / 850 / 1,200 / 1,600",
              true,
              "coldStart"),
          new Row(
              "peak memory after a cold start with the file, MiB",
              "220 / 230 / 260 / 350 / 450",
              false,
              "coldStartPeakMemory"),
          new Row("peak memory at the end of it all, MiB", "–", false, w("peakMemoryAtEndMiB")));

  private CanvasTable() {}

  private static String[] w(String figure) {
    return new String[] {"window", figure};
  }

  /**
   * @param report by scene, as it is written into the JSON file; other entries are passed over
   */
  static String of(Map<String, Object> report) {
    List<String> scenes = new ArrayList<>();
    report.forEach((name, value) -> {
      if (value instanceof Map<?, ?> scene && scene.containsKey(PLAIN)) {
        scenes.add(name);
      }
    });
    var text = new StringBuilder("| median – 95th percentile, ms (ratio to the repaint) | goal |");
    scenes.forEach(scene -> text.append(' ').append(scene).append(" |"));
    text.append("\n|---|---|").append("---|".repeat(scenes.size())).append('\n');
    for (Row row : ROWS) {
      text.append("| ").append(row.what()).append(" | ").append(row.goal()).append(" |");
      for (String scene : scenes) {
        text.append(' ').append(cell(row, (Map<?, ?>) report.get(scene))).append(" |");
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String cell(Row row, Map<?, ?> scene) {
    Object found = scene;
    for (String step : row.path()) {
      found = found instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return switch (found) {
      case Map<?, ?> figures -> figures(row, figures, scene);
      case Number one -> number(one.doubleValue()) + ratio(row, one.doubleValue(), scene);
      case null, default -> "–";
    };
  }

  private static String figures(Row row, Map<?, ?> figures, Map<?, ?> scene) {
    double median = ((Number) figures.get("median")).doubleValue();
    double most = ((Number) figures.get("p95")).doubleValue();
    return number(median) + " – " + number(most) + ratio(row, median, scene);
  }

  private static String ratio(Row row, double value, Map<?, ?> scene) {
    if (!row.isTime()) {
      return "";
    }
    double plain = ((Number) ((Map<?, ?>) scene.get(PLAIN)).get("median")).doubleValue();
    double ratio = value / plain;
    return String.format(Locale.ROOT, ratio < 1 ? " (%.2f)" : " (%.1f)", ratio);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
  }
}
