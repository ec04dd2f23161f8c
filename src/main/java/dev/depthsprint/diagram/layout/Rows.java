package dev.depthsprint.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What stands above what. There are three sorts of items: the boxes of a graph, its fences, and
 * lanes, which are parts of connections that pass columns without a box of theirs. Every item
 * covers some columns next to each other and, but for the outermost, lies within a fence. What lies
 * in one fence is in one order from the top, so that a fence is a rectangle and nothing else lies
 * in it.
 *
 * <p>Items go by numbers: first the boxes, then the fences, then the whole, then the lanes.
 */
final class Rows {

  final Graph graph;
  final int[] columns;

  private final int root;
  private final List<int[]> spans = new ArrayList<>();
  private final List<Integer> holders = new ArrayList<>();
  private final List<List<Integer>> children = new ArrayList<>();

  /** For every connection, the items along it from the left to the right. */
  private final List<List<Integer>> chains = new ArrayList<>();

  private Rows(Graph graph, int[] columns) {
    this.graph = graph;
    this.columns = columns;
    root = graph.size() + graph.fences().size();
    for (int i = 0; i < graph.size(); i++) {
      add(fence(graph.fenced()[i]), columns[i], columns[i]);
    }
    for (int f = 0; f < graph.fences().size(); f++) {
      add(fence(graph.fences().get(f).around()), Integer.MAX_VALUE, -1);
    }
    add(-1, 0, Arrays.stream(columns).max().orElse(0));
    for (int i = 0; i < graph.size(); i++) {
      widen(i);
    }
    for (int i = root - 1; i >= graph.size(); i--) {
      widen(i);
    }
  }

  /** Lets what holds an item cover its columns too. */
  private void widen(int item) {
    int[] span = spans.get(holder(item));
    span[0] = Math.min(span[0], first(item));
    span[1] = Math.max(span[1], last(item));
  }

  /**
   * Boxes in their order from the top, and nothing else in theirs.
   *
   * @param columns of every box, counted from the left
   * @param heights how far down the middle of every box wants to be
   */
  static Rows of(Graph graph, int[] columns, double[] heights) {
    var rows = new Rows(graph, columns);
    for (int e = 0; e < graph.edges(); e++) {
      rows.chains.add(rows.chain(graph.from()[e], graph.to()[e]));
    }
    rows.fill(heights);
    return rows;
  }

  private int fence(int number) {
    return number == Graph.NONE ? root : graph.size() + number;
  }

  private int add(int holder, int first, int last) {
    holders.add(holder);
    spans.add(new int[] {first, last});
    children.add(new ArrayList<>());
    return spans.size() - 1;
  }

  private List<Integer> chain(int from, int to) {
    boolean isForward = columns[from] <= columns[to];
    int left = isForward ? from : to;
    int right = isForward ? to : from;
    List<Integer> chain = new ArrayList<>(List.of(left));
    if (columns[right] - columns[left] > 1) {
      lanes(left, right, chain);
    }
    chain.add(right);
    return chain;
  }

  /** Out of the fences around the one, and then into those around the other. */
  private void lanes(int left, int right, List<Integer> chain) {
    List<Integer> into = around(right);
    int next = columns[left] + 1;
    int end = columns[right] - 1;
    List<Integer> outOf = around(left);
    outOf.removeAll(into);
    for (int fence : outOf) {
      int last = Math.min(last(fence), end);
      if (next <= last) {
        chain.add(add(fence, next, last));
        next = last + 1;
      }
    }
    List<Integer> ahead = new ArrayList<>();
    for (int fence : into) {
      int first = Math.max(first(fence), next);
      if (first <= end) {
        ahead.addFirst(add(fence, first, end));
        end = first - 1;
      }
    }
    chain.addAll(ahead);
  }

  /** The fences around an item from the innermost, the whole last. */
  private List<Integer> around(int item) {
    List<Integer> around = new ArrayList<>();
    for (int at = holder(item); at != root; at = holder(at)) {
      around.add(at);
    }
    around.add(root);
    return around;
  }

  private void fill(double[] heights) {
    double[] wanted = new double[size()];
    System.arraycopy(heights, 0, wanted, 0, graph.size());
    int[] boxes = new int[root + 1];
    for (int i = 0; i < graph.size(); i++) {
      for (int fence : around(i)) {
        boxes[fence]++;
        wanted[fence] += (wanted[i] - wanted[fence]) / boxes[fence];
      }
    }
    for (List<Integer> chain : chains) {
      double begin = wanted[chain.getFirst()];
      double end = wanted[chain.getLast()];
      for (int k = 1; k < chain.size() - 1; k++) {
        wanted[chain.get(k)] = begin + (end - begin) * k / (chain.size() - 1);
      }
    }
    for (int i = 0; i < size(); i++) {
      boolean isEmpty = first(i) > last(i);
      if (i != root && !isEmpty) {
        children.get(holder(i)).add(i);
      }
    }
    children.forEach(those -> those.sort(Comparator.comparingDouble(i -> wanted[i])));
  }

  int size() {
    return spans.size();
  }

  /** The item around all others. */
  int root() {
    return root;
  }

  boolean isBox(int item) {
    return item < graph.size();
  }

  boolean isFence(int item) {
    return item >= graph.size() && item <= root;
  }

  boolean isZone(int item) {
    return isFence(item) && item < root && graph.fences().get(item - graph.size()).isZone();
  }

  int holder(int item) {
    return holders.get(item);
  }

  int first(int item) {
    return spans.get(item)[0];
  }

  int last(int item) {
    return spans.get(item)[1];
  }

  /** What lies directly in a fence, from the top; may be put into another order. */
  List<Integer> children(int fence) {
    return children.get(fence);
  }

  List<Integer> chain(int edge) {
    return chains.get(edge);
  }
}
