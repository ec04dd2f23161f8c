package dev.depthsprint.diagram.layout;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Finds which boxes lie on a common circle of connections (Tarjan's components, without calls). */
final class Circles {

  private final Links links;
  private final int[] circle;
  private final int[] found;
  private final int[] low;
  private final int[] next;
  private final int[] path;
  private final int[] open;
  private int pathLength;
  private int openLength;
  private int count;

  private Circles(Links links) {
    this.links = links;
    int size = links.size();
    circle = new int[size];
    found = new int[size];
    low = new int[size];
    next = new int[size];
    path = new int[size];
    open = new int[size];
    Arrays.fill(circle, -1);
    Arrays.fill(found, -1);
  }

  /**
   * A number for every box; two boxes have the same one when each leads to the other.
   *
   * @param kept which connections count
   */
  static int[] of(int size, int[] from, int[] to, IntPredicate kept) {
    var circles = new Circles(new Links(size, from, to, kept));
    for (int i = 0; i < size; i++) {
      if (circles.found[i] < 0) {
        circles.search(i);
      }
    }
    return circles.circle;
  }

  private void search(int start) {
    enter(start);
    while (pathLength > 0) {
      int at = path[pathLength - 1];
      if (next[at] < links.end(at)) {
        int to = links.target(next[at]++);
        if (found[to] < 0) {
          enter(to);
        } else if (circle[to] < 0) {
          low[at] = Math.min(low[at], found[to]);
        }
      } else {
        leave(at);
      }
    }
  }

  private void enter(int box) {
    found[box] = count++;
    low[box] = found[box];
    next[box] = links.begin(box);
    path[pathLength++] = box;
    open[openLength++] = box;
  }

  private void leave(int box) {
    pathLength--;
    if (pathLength > 0) {
      int before = path[pathLength - 1];
      low[before] = Math.min(low[before], low[box]);
    }
    if (low[box] == found[box]) {
      int last;
      do {
        last = open[--openLength];
        circle[last] = box;
      } while (last != box);
    }
  }
}
