package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.layout.Graph.Tie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Boxes that stand in the column of what they belong to, across the way of the records: what only
 * failures lead to, such as a dead letter topic that several share, and what stands outside the
 * layers and feeds one box, such as a registry of schemas; and what nothing but a zone connects.
 */
final class Beside {

  private final Graph graph;
  private final List<Set<Integer>> sources = new ArrayList<>();
  private final List<Set<Integer>> targets = new ArrayList<>();

  /** For every box, what it belongs to; empty for boxes that have a column of their own. */
  private final List<List<Integer>> hosts = new ArrayList<>();

  private Beside(Graph graph) {
    this.graph = graph;
    boolean[] isFed = new boolean[graph.size()];
    for (int i = 0; i < graph.size(); i++) {
      sources.add(new TreeSet<>());
      targets.add(new TreeSet<>());
      hosts.add(List.of());
    }
    for (int e = 0; e < graph.edges(); e++) {
      if (graph.from()[e] != graph.to()[e]) {
        sources.get(graph.to()[e]).add(graph.from()[e]);
        targets.get(graph.from()[e]).add(graph.to()[e]);
        isFed[graph.to()[e]] |= graph.ties()[e] != Tie.BRANCH;
      }
    }
    int[] companions = companions();
    boolean[] isHost = new boolean[graph.size()];
    for (int i = 0; i < graph.size(); i++) {
      Set<Integer> wanted = isFed[i] ? Set.of() : wanted(i, companions);
      if (!isHost[i] && wanted.stream().allMatch(host -> hosts.get(host).isEmpty())) {
        hosts.set(i, List.copyOf(new TreeSet<>(wanted)));
        wanted.forEach(host -> isHost[host] = true);
      }
    }
  }

  static Beside of(Graph graph) {
    return new Beside(graph);
  }

  /**
   * What failures alone lead to belongs to where they come from, a mere feeder to what it feeds.
   */
  private Set<Integer> wanted(int box, int[] companions) {
    if (isStray(box)) {
      int fence = graph.fenced()[box];
      boolean isAlone = fence == Graph.NONE || companions[fence] == Graph.NONE;
      return isAlone ? Set.of() : Set.of(companions[fence]);
    }
    if (!sources.get(box).isEmpty()) {
      return sources.get(box).containsAll(targets.get(box)) ? sources.get(box) : Set.of();
    }
    boolean isFeeder = graph.nodes().get(box).layer().isEmpty() && targets.get(box).size() == 1;
    return isFeeder ? targets.get(box) : Set.of();
  }

  /** Nothing tells the column of such a box but the fence that it is in. */
  private boolean isStray(int box) {
    return graph.nodes().get(box).layer().isEmpty()
        && sources.get(box).isEmpty()
        && targets.get(box).isEmpty();
  }

  /** For every fence the first box somewhere in it that is no stray. */
  private int[] companions() {
    int[] companions = new int[graph.fences().size()];
    Arrays.fill(companions, Graph.NONE);
    for (int i = 0; i < graph.size(); i++) {
      int fence = isStray(i) ? Graph.NONE : graph.fenced()[i];
      while (fence != Graph.NONE) {
        companions[fence] = companions[fence] == Graph.NONE ? i : companions[fence];
        fence = graph.fences().get(fence).around();
      }
    }
    return companions;
  }

  boolean is(int box) {
    return !hosts.get(box).isEmpty();
  }

  /** What a box belongs to, in order. */
  List<Integer> hosts(int box) {
    return hosts.get(box);
  }

  /** Feeders stand above what they feed, all others below. */
  boolean isAbove(int box) {
    return !targets.get(box).isEmpty() && sources.get(box).isEmpty();
  }

  /** The boxes that have a column of their own. */
  int[] others() {
    return IntStream.range(0, graph.size()).filter(i -> !is(i)).toArray();
  }

  /**
   * The column of every box: that of the middle one of its hosts for those that have some.
   *
   * @param columns those of {@link #others}
   */
  int[] columns(int[] columns) {
    int[] all = new int[graph.size()];
    int[] others = others();
    for (int i = 0; i < others.length; i++) {
      all[others[i]] = columns[i];
    }
    for (int i = 0; i < all.length; i++) {
      if (is(i)) {
        int[] theirs = hosts(i).stream().mapToInt(host -> all[host]).sorted().toArray();
        all[i] = theirs[theirs.length / 2];
      }
    }
    return all;
  }
}
