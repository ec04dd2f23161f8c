package dev.depthsprint.diagram.arrange;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the gaps between what is selected equal. */
public final class Distribute {

  /** What is closer, or lies over each other, is pushed apart to this. */
  private static final double LEAST_GAP = 2 * Grid.STEP;

  private Distribute() {}

  /**
   * Moves components, zones and notes between the first and the last, which stay; fewer than three
   * stay all. Where there is no room between the first and the last, the others are pushed on.
   */
  public static DiagramEdit along(Axis axis, Selection selection) {
    return new DiagramEdit(
        Message.of("diagram.edit.distribute", selection.movable().size()),
        diagram -> distributed(diagram, axis, selection));
  }

  private static Diagram distributed(Diagram diagram, Axis axis, Selection selection) {
    Map<String, Box> pieces = Pieces.of(diagram, selection);
    if (pieces.size() < 3) {
      return diagram;
    }
    List<Map.Entry<String, Box>> inOrder =
        pieces.entrySet().stream()
            .sorted(
                Comparator.comparingDouble((Map.Entry<String, Box> piece) ->
                        axis.start(piece.getValue()) + axis.end(piece.getValue()))
                    .thenComparing(Map.Entry::getKey))
            .toList();
    double gap = gap(axis, inOrder.stream().map(Map.Entry::getValue).toList());
    double next = axis.start(inOrder.getFirst().getValue());
    Map<String, Point> ways = new TreeMap<>();
    for (Map.Entry<String, Box> piece : inOrder) {
      Box box = piece.getValue();
      ways.put(piece.getKey(), axis.way(Math.rint(next - axis.start(box))));
      next += axis.length(box) + gap;
    }
    return Pieces.moved(diagram, ways);
  }

  private static double gap(Axis axis, List<Box> boxes) {
    double room = axis.end(boxes.getLast()) - axis.start(boxes.getFirst());
    double filled = boxes.stream().mapToDouble(axis::length).sum();
    return Math.max(LEAST_GAP, (room - filled) / (boxes.size() - 1));
  }
}
