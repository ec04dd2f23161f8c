package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.Grid;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Lays out a whole graph: each of its connected parts by itself, the largest first, in rows that
 * together are about as wide as a screen; what nothing connects comes last.
 */
final class Packing {

  /** Between two parts. */
  private static final double GAP = 10 * Grid.STEP;

  /** Width to height of the whole. */
  private static final double SHAPE = 1.6;

  /** One part: which boxes of the graph it has, and where they lie in it. */
  private record Part(int[] members, Block block) {}

  private Packing() {}

  static Block of(Graph graph, BooleanSupplier isCancelled) throws Problem {
    List<int[]> connected =
        graph.parts().stream()
            .filter(part -> part.length > 1)
            .sorted(
                Comparator.comparingInt((int[] part) -> -part.length)
                    .thenComparingInt(part -> part[0]))
            .toList();
    List<Part> parts = new ArrayList<>();
    for (int[] members : connected) {
      parts.add(new Part(members, Block.connected(graph.part(members), isCancelled)));
    }
    int[] loose =
        graph.parts().stream().filter(part -> part.length == 1).mapToInt(part -> part[0]).toArray();
    if (loose.length > 0) {
      parts.add(new Part(loose, Block.loose(graph.part(loose))));
    }
    return inRows(graph.size(), parts);
  }

  private static Block inRows(int size, List<Part> parts) {
    double area =
        parts.stream()
            .map(Part::block)
            .mapToDouble(block -> (block.width() + GAP) * (block.height() + GAP))
            .sum();
    double most =
        Stream.concat(
                Stream.of(Math.sqrt(area * SHAPE)), parts.stream().map(part -> part.block.width()))
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0);
    Point[] places = new Point[size];
    Map<Integer, Box> zones = new HashMap<>();
    double x = 0;
    double y = 0;
    double rowHeight = 0;
    double width = 0;
    for (Part part : parts) {
      if (x > 0 && x + part.block.width() > most) {
        x = 0;
        y += rowHeight + GAP;
        rowHeight = 0;
      }
      for (int i = 0; i < part.members.length; i++) {
        places[part.members[i]] = part.block.places().get(i).plus(x, y);
      }
      double right = x;
      double down = y;
      part.block.zones().forEach((zone, box) -> zones.put(zone, box.movedBy(right, down)));
      width = Math.max(width, x + part.block.width());
      rowHeight = Math.max(rowHeight, part.block.height());
      x += part.block.width() + GAP;
    }
    return new Block(List.of(places), zones, width, y + rowHeight);
  }
}
