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
 * @param rooms what each connection needs between its two boxes to be read, in diagram units
 * @param fenced the fence directly around each box, or {@link #NONE}
 * @param fences what holds boxes together; an outer one comes before those in it
 */
record Graph(
    List<Node> nodes,
    int[] from,
    int[] to,
    Tie[] ties,
    double[] rooms,
    int[] fenced,
    List<Fence> fences) {

  static final int NONE = -1;

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
   * @param line how far below the top connections meet the sides
   */
  record Node(double width, double height, Optional<Layer> layer, double line) {}

  /**
   * What holds boxes together: a zone, or, unseen, what keeps notes at a zone.
   *
   * @param around the fence directly around this one, or {@link #NONE}
   */
  record Fence(int around, boolean isZone) {}

  Graph {
    nodes = List.copyOf(nodes);
    fences = List.copyOf(fences);
  }

  int size() {
    return nodes.size();
  }

  int edges() {
    return from.length;
  }

  boolean hasFences() {
    return Arrays.stream(fenced).anyMatch(fence -> fence != NONE);
  }

  private int outermost(int fence) {
    int at = fence;
    while (fences.get(at).around != NONE) {
      at = fences.get(at).around;
    }
    return at;
  }

  /**
   * The graphs that are connected in themselves, each as the boxes of this one that are in it; what
   * a fence holds stays together.
   */
  List<int[]> parts() {
    int[] root = new int[size()];
    Arrays.setAll(root, i -> i);
    for (int e = 0; e < edges(); e++) {
      int a = rootOf(root, from[e]);
      int b = rootOf(root, to[e]);
      // The least box is the root, so that the order of connections does not matter.
      root[Math.max(a, b)] = Math.min(a, b);
    }
    int[] first = new int[fences.size()];
    Arrays.fill(first, NONE);
    for (int i = 0; i < size(); i++) {
      if (fenced[i] != NONE) {
        int outermost = outermost(fenced[i]);
        first[outermost] = first[outermost] == NONE ? i : first[outermost];
        int a = rootOf(root, i);
        int b = rootOf(root, first[outermost]);
        root[Math.max(a, b)] = Math.min(a, b);
      }
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
        Arrays.stream(kept).mapToDouble(e -> rooms[e]).toArray(),
        Arrays.stream(members).map(i -> fenced[i]).toArray(),
        fences);
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
