package dev.depthsprint.diagram.route;

import java.util.Arrays;

/** Collects coordinates without boxing them. */
final class DoubleList {

  private double[] values;
  private int size;

  DoubleList(int expected) {
    values = new double[Math.max(1, expected)];
  }

  void add(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  /** The values in rising order, each once. */
  double[] sorted() {
    Arrays.sort(values, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || values[i] != values[kept - 1]) {
        values[kept++] = values[i];
      }
    }
    return Arrays.copyOf(values, kept);
  }
}
