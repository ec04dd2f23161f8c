package dev.depthsprint.diagram.arrange;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import java.util.Map;
import java.util.TreeMap;

/** Brings what is selected into line: with a side, or with the middle, of the box around it. */
public enum Align {
  LEFT(Axis.HORIZONTAL, 0),
  CENTER(Axis.HORIZONTAL, 0.5),
  RIGHT(Axis.HORIZONTAL, 1),
  TOP(Axis.VERTICAL, 0),
  MIDDLE(Axis.VERTICAL, 0.5),
  BOTTOM(Axis.VERTICAL, 1);

  private final Axis axis;

  /** Where the line is, as a share of the way from the start of a box to its end. */
  private final double share;

  Align(Axis axis, double share) {
    this.axis = axis;
    this.share = share;
  }

  /** Moves components, zones and notes; fewer than two stay where they are. */
  public DiagramEdit edit(Selection selection) {
    return new DiagramEdit(
        Message.of("diagram.edit.align", selection.movable().size()),
        diagram -> aligned(diagram, selection));
  }

  private Diagram aligned(Diagram diagram, Selection selection) {
    Map<String, Box> pieces = Pieces.of(diagram, selection);
    Box all = pieces.values().stream().reduce(Box::union).orElse(Box.EMPTY);
    Map<String, Point> ways = new TreeMap<>();
    // Whole units, so that a middle between two pixels does not blur the lines.
    pieces.forEach((id, box) -> ways.put(id, axis.way(Math.rint(line(all) - line(box)))));
    return Pieces.moved(diagram, ways);
  }

  private double line(Box box) {
    return axis.start(box) + share * axis.length(box);
  }
}
