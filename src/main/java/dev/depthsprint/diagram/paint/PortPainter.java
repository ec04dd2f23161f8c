package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Typesetting;
import java.util.List;

/**
 * Paints the named ports of a component: a ring on its border, and the name outside beside the flow
 * that is fastened there.
 */
final class PortPainter {

  static final double RADIUS = 3;

  private static final double TEXT = 10;
  private static final double LINE = 12;
  private static final double LONGEST = 72;
  private static final double PADDING = 2;

  /** From the border to the name, beyond the tip of a flow. */
  private static final double AWAY = 5;

  /** From the flow to the name beside it. */
  private static final double BESIDE = 5;

  private final Palette palette;

  PortPainter(Palette palette) {
    this.palette = palette;
  }

  void paint(Component component, List<Mark> marks) {
    for (NamedPort port : component.ports()) {
      Point place = component.place(port);
      Outline ring = Outline.circle(place, RADIUS);
      marks.add(new Mark.Fill(ring, palette.surface()));
      marks.add(new Mark.Stroke(ring, palette.muted(), 1.25, Mark.Dash.SOLID));
      paintName(port, place, marks);
    }
  }

  private void paintName(NamedPort port, Point place, List<Mark> marks) {
    String name = Typesetting.fitted(port.name().strip(), FontFace.REGULAR, TEXT, LONGEST);
    if (name.isEmpty()) {
      return;
    }
    double width = Math.ceil(FontFace.REGULAR.width(name, TEXT)) + 2 * PADDING;
    Box plate = plate(port.side(), place, width);
    marks.add(new Mark.Fill(Outline.roundRect(plate, PADDING), palette.canvas()));
    marks.add(
        new Mark.TextRun(
            name,
            plate.x() + PADDING,
            Type.baseline(plate.y(), LINE, TEXT),
            FontFace.REGULAR,
            TEXT,
            palette.muted()));
  }

  /** Above a flow that comes from the side; at the right of one from above or below. */
  private static Box plate(Side side, Point place, double width) {
    double above = place.y() - BESIDE - LINE;
    return switch (side) {
      case TOP -> new Box(place.x() + BESIDE, place.y() - AWAY - LINE, width, LINE);
      case RIGHT -> new Box(place.x() + AWAY, above, width, LINE);
      case BOTTOM -> new Box(place.x() + BESIDE, place.y() + AWAY, width, LINE);
      case LEFT -> new Box(place.x() - AWAY - width, above, width, LINE);
    };
  }
}
