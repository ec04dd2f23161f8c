package dev.depthsprint.diagram.layout;

import java.util.function.IntPredicate;

/** The boxes that each box leads to, in one array. */
final class Links {

  private final int[] begins;
  private final int[] targets;

  /**
   * @param kept which connections count
   */
  Links(int size, int[] from, int[] to, IntPredicate kept) {
    begins = new int[size + 1];
    for (int e = 0; e < from.length; e++) {
      if (kept.test(e)) {
        begins[from[e] + 1]++;
      }
    }
    for (int i = 0; i < size; i++) {
      begins[i + 1] += begins[i];
    }
    targets = new int[begins[size]];
    int[] next = begins.clone();
    for (int e = 0; e < from.length; e++) {
      if (kept.test(e)) {
        targets[next[from[e]]++] = to[e];
      }
    }
  }

  int size() {
    return begins.length - 1;
  }

  int begin(int box) {
    return begins[box];
  }

  int end(int box) {
    return begins[box + 1];
  }

  int target(int place) {
    return targets[place];
  }

  /** All boxes, each behind those that lead to it; there are no circles. */
  int[] sorted() {
    int[] waits = new int[size()];
    for (int target : targets) {
      waits[target]++;
    }
    int[] order = new int[size()];
    int last = 0;
    for (int i = 0; i < size(); i++) {
      if (waits[i] == 0) {
        order[last++] = i;
      }
    }
    for (int first = 0; first < last; first++) {
      int at = order[first];
      for (int k = begin(at); k < end(at); k++) {
        if (--waits[targets[k]] == 0) {
          order[last++] = targets[k];
        }
      }
    }
    return order;
  }
}
