package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is laid out: boxes and which is connected to which. Boxes go by their place in the list.
 *
 * @param from the box that each connection leaves
 * @param to the box that the connection at the same place in {@code from} reaches
 * @param ties what each connection means for the places of its boxes
 * @param leaves how far below the top of its box each connection leaves it, in diagram units
 * @param arrives how far below the top of its box each connection reaches it
 * @param rooms what each connection needs between its two boxes to be read, in diagram units
 */
record Graph(
    List<Node> nodes,
    int[] from,
    int[] to,
    Tie[] ties,
    double[] leaves,
    double[] arrives,
    double[] rooms) {

  /** What a connection means for the places of its two boxes. */
  enum Tie {
    /** The way of the records: from the left to the right. */
    WAY,
    /** What goes wrong: what it alone leads to stands beside the way. */
    BRANCH,
    /** A note, which stands at the other box. */
    NOTE
  }

  /**
   * One box.
   *
   * @param width in diagram units, as the height
   * @param layer the band of columns that it stays in; empty when only its connections decide
   */
  record Node(double width, double height, Optional<Layer> layer) {}

  Graph {
    nodes = List.copyOf(nodes);
  }

  int size() {
    return nodes.size();
  }

  int edges() {
    return from.length;
  }

  /** The graphs that are connected in themselves, each as the boxes of this one that are in it. */
  List<int[]> parts() {
    int[] root = new int[size()];
    Arrays.setAll(root, i -> i);
    for (int e = 0; e < edges(); e++) {
      int a = rootOf(root, from[e]);
      int b = rootOf(root, to[e]);
      // The least box is the root, so that the order of connections does not matter.
      root[Math.max(a, b)] = Math.min(a, b);
    }
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      members.add(new ArrayList<>());
      members.get(rootOf(root, i)).add(i);
    }
    return members.stream()
        .filter(part -> !part.isEmpty())
        .map(part -> part.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  private static int rootOf(int[] root, int node) {
    int at = node;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  /** The graph of some boxes, in this order, and the connections between them. */
  Graph part(int[] members) {
    int[] place = new int[size()];
    Arrays.fill(place, -1);
    for (int i = 0; i < members.length; i++) {
      place[members[i]] = i;
    }
    int[] kept = edgesWithin(place);
    return new Graph(
        Arrays.stream(members).mapToObj(nodes::get).toList(),
        Arrays.stream(kept).map(e -> place[from[e]]).toArray(),
        Arrays.stream(kept).map(e -> place[to[e]]).toArray(),
        Arrays.stream(kept).mapToObj(e -> ties[e]).toArray(Tie[]::new),
        Arrays.stream(kept).mapToDouble(e -> leaves[e]).toArray(),
        Arrays.stream(kept).mapToDouble(e -> arrives[e]).toArray(),
        Arrays.stream(kept).mapToDouble(e -> rooms[e]).toArray());
  }

  /**
   * @param place negative for boxes that are left out
   */
  private int[] edgesWithin(int[] place) {
    int[] inside = new int[edges()];
    int count = 0;
    for (int e = 0; e < edges(); e++) {
      if (place[from[e]] >= 0 && place[to[e]] >= 0) {
        inside[count++] = e;
      }
    }
    return Arrays.copyOf(inside, count);
  }
}
