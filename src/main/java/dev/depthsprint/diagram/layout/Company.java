package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.layout.Graph.Node;
import dev.depthsprint.diagram.layout.Graph.Tie;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Boxes that stand below another instead of in the way of the records: what only failures of that
 * one lead to, such as its dead letter topic, and its notes. The box and its company are laid out
 * as one, and connections meet it where the box itself is.
 */
final class Company {

  /** Above a branch: room for the label and the end of its flow. */
  private static final double BRANCH_GAP = 8 * Grid.STEP;

  /** Above a note. It stands nearer to its company than to anything else. */
  private static final double NOTE_GAP = 3 * Grid.STEP;

  private static final int NONE = -1;

  private final Graph graph;
  private final int[] host;
  private final boolean[] isNote;
  private final List<List<Integer>> company = new ArrayList<>();

  private Company(Graph graph) {
    this.graph = graph;
    host = new int[graph.size()];
    isNote = new boolean[graph.size()];
    Arrays.fill(host, NONE);
    findBranches();
    findNotes();
    gather();
  }

  static Company of(Graph graph) {
    return new Company(graph);
  }

  private void findBranches() {
    boolean[] isHost = new boolean[graph.size()];
    boolean[] isOnTheWay = new boolean[graph.size()];
    int[] only = new int[graph.size()];
    Arrays.fill(only, NONE);
    for (int e = 0; e < graph.edges(); e++) {
      int from = graph.from()[e];
      int to = graph.to()[e];
      if (graph.ties()[e] == Tie.BRANCH && from != to) {
        isOnTheWay[to] |= only[to] != NONE && only[to] != from;
        isOnTheWay[to] |= graph.fenced()[from] != graph.fenced()[to];
        only[to] = from;
      }
    }
    for (int e = 0; e < graph.edges(); e++) {
      int from = graph.from()[e];
      int to = graph.to()[e];
      isOnTheWay[to] |= graph.ties()[e] == Tie.WAY && only[from] != to;
      // What is put right and goes back to where it failed leaves the branch a branch.
      isOnTheWay[from] |= graph.ties()[e] != Tie.NOTE && only[from] != to;
    }
    for (int i = 0; i < graph.size(); i++) {
      if (only[i] != NONE && !isOnTheWay[i] && !isHost[i] && host[only[i]] == NONE) {
        host[i] = only[i];
        isHost[only[i]] = true;
      }
    }
  }

  private void findNotes() {
    for (int e = 0; e < graph.edges(); e++) {
      if (graph.ties()[e] == Tie.NOTE) {
        int at = graph.from()[e];
        int note = graph.to()[e];
        isNote[note] = true;
        host[note] = host[at] == NONE ? at : host[at];
      }
    }
  }

  /** The boxes that are in no other's company, in their order. */
  private int[] hosts() {
    int[] all = new int[graph.size()];
    int count = 0;
    for (int i = 0; i < all.length; i++) {
      if (host[i] == NONE) {
        all[count++] = i;
      }
    }
    return Arrays.copyOf(all, count);
  }

  /** The graph without company: each box is as large as it is with its own. */
  Graph main() {
    Graph bare = graph.part(hosts());
    List<Node> nodes = new ArrayList<>();
    for (int i : hosts()) {
      Node box = graph.nodes().get(i);
      double width = box.width();
      double height = box.height();
      for (int companion : company.get(i)) {
        Node below = graph.nodes().get(companion);
        width = Math.max(width, below.width());
        height += gap(companion) + below.height();
      }
      nodes.add(new Node(width, height, box.layer(), box.line()));
    }
    return new Graph(
        nodes, bare.from(), bare.to(), bare.ties(), bare.rooms(), bare.fenced(), bare.fences());
  }

  /**
   * The places of all boxes.
   *
   * @param places of the boxes of {@link #main}
   */
  List<Point> placed(List<Point> places) {
    Point[] all = new Point[graph.size()];
    int[] hosts = hosts();
    for (int k = 0; k < hosts.length; k++) {
      all[hosts[k]] = places.get(k);
      double y = places.get(k).y() + graph.nodes().get(hosts[k]).height();
      for (int companion : company.get(hosts[k])) {
        y += gap(companion);
        all[companion] = new Point(places.get(k).x(), y);
        y += graph.nodes().get(companion).height();
      }
    }
    return List.of(all);
  }

  /** What stands below each box, from the top: first branches, then notes. */
  private void gather() {
    graph.nodes().forEach(_ -> company.add(new ArrayList<>()));
    for (boolean notes : new boolean[] {false, true}) {
      for (int i = 0; i < host.length; i++) {
        if (host[i] != NONE && isNote[i] == notes) {
          company.get(host[i]).add(i);
        }
      }
    }
  }

  private double gap(int companion) {
    return isNote[companion] ? NOTE_GAP : BRANCH_GAP;
  }
}
