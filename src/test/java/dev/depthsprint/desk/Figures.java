package dev.depthsprint.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of one kind; the median is what is quoted. */
final class Figures {

  private final List<Double> values = new ArrayList<>();
  private final String unit;

  Figures(String unit) {
    this.unit = unit;
  }

  void add(double value) {
    values.add(Math.round(value * 100) / 100.0);
  }

  String last() {
    return values.getLast() + " " + unit;
  }

  double median() {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /** What nineteen of twenty values do not exceed. */
  double p95() {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * 0.95) - 1));
  }

  Map<String, Object> report() {
    var report = new LinkedHashMap<String, Object>();
    report.put("unit", unit);
    report.put("median", median());
    report.put("p95", p95());
    report.put("values", values);
    return report;
  }
}
