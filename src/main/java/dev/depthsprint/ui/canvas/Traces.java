package dev.depthsprint.ui.canvas;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Pen;
import dev.depthsprint.picture.Point;
import java.util.List;

/**
 * Where a mark leaves pixels, in boxes as small as need be: the box around a line with bends is
 * mostly empty, and may be as large as the diagram.
 */
final class Traces implements Pen {

  private final double reach;
  private final List<Box> boxes;
  private Point start = Point.ORIGIN;
  private Point at = Point.ORIGIN;

  private Traces(double reach, List<Box> boxes) {
    this.reach = reach;
    this.boxes = boxes;
  }

  /** Adds the boxes of a mark. */
  static void add(Mark mark, List<Box> boxes) {
    switch (mark) {
      case Mark.Element element -> element.marks().forEach(inner -> add(inner, boxes));
      case Mark.Stroke stroke -> stroke.outline().draw(new Traces(stroke.width(), boxes));
      case Mark.Fill _, Mark.TextRun _, Mark.Icon _ -> boxes.add(mark.bounds());
    }
  }

  private void reach(Point to) {
    boxes.add(Box.between(at, to).grown(reach));
    at = to;
  }

  @Override
  public void moveTo(double x, double y) {
    start = new Point(x, y);
    at = start;
  }

  @Override
  public void lineTo(double x, double y) {
    reach(new Point(x, y));
  }

  @Override
  public void quadTo(double cx, double cy, double x, double y) {
    cubicTo(cx, cy, cx, cy, x, y);
  }

  @Override
  public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
    Box controls = Box.between(new Point(c1x, c1y), new Point(c2x, c2y));
    boxes.add(Box.between(at, new Point(x, y)).union(controls).grown(reach));
    at = new Point(x, y);
  }

  @Override
  public void close() {
    reach(start);
  }
}
