package dev.depthsprint.diagram.paint;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Texts;
import java.util.List;

/**
 * Paints what is missing below a component: a failure that leads to a question mark. It looks like
 * the flow that would be there.
 */
final class UnroutedFailurePainter {

  /** Where it leaves, as a share of the lower border: not where flows do. */
  private static final double AT = 0.89;

  private static final double WAY = 9;
  private static final double RADIUS = 6;
  private static final double WIDTH = 1.5;
  private static final double TEXT = 10;
  private static final double LINE = 13;
  private static final double GAP = 3;
  private static final double PADDING = 2;

  private final Palette palette;

  UnroutedFailurePainter(Palette palette) {
    this.palette = palette;
  }

  /** The part of the picture that the mark takes below a component. */
  static Box place(Box component) {
    Point center = center(component);
    double width = textWidth() + GAP + 2 * PADDING;
    return new Box(
        center.x() - RADIUS - width, component.bottom(), 2 * RADIUS + width, WAY + 2 * RADIUS);
  }

  private static double textWidth() {
    return Math.ceil(FontFace.REGULAR.width(word(), TEXT));
  }

  private static String word() {
    return Texts.text("paint.unrouted.word");
  }

  private static Point center(Box component) {
    return new Point(
        Math.round(component.x() + AT * component.width()), component.bottom() + WAY + RADIUS);
  }

  void paint(Box component, List<Mark> marks) {
    Point center = center(component);
    Point above = new Point(center.x(), component.bottom());
    Outline line = Outline.polyline(List.of(above, above.plus(0, WAY)), 0);
    marks.add(new Mark.Stroke(line, palette.failure(), WIDTH, new Mark.Dash(4, 2)));
    Outline ring = Outline.circle(center, RADIUS);
    marks.add(new Mark.Fill(ring, palette.canvas()));
    marks.add(new Mark.Stroke(ring, palette.failure(), WIDTH, Mark.Dash.SOLID));
    String sign = Texts.text("paint.unrouted.sign");
    double half = FontFace.SEMIBOLD.width(sign, TEXT) / 2;
    text(sign, center.x() - half, center, FontFace.SEMIBOLD, marks);
    double left = center.x() - RADIUS - GAP - textWidth();
    Box plate = new Box(left - PADDING, center.y() - LINE / 2, textWidth() + 2 * PADDING, LINE);
    marks.add(new Mark.Fill(Outline.roundRect(plate, PADDING), palette.canvas()));
    text(word(), left, center, FontFace.REGULAR, marks);
  }

  private void text(String text, double x, Point center, FontFace face, List<Mark> marks) {
    double base = Type.baseline(center.y() - LINE / 2, LINE, TEXT);
    marks.add(new Mark.TextRun(text, x, base, face, TEXT, palette.failure()));
  }
}
