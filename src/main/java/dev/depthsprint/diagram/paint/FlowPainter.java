package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.Typesetting;
import java.util.ArrayList;
import java.util.List;

/**
 * Paints a flow: its line, its end and its label. What it carries shows in all of line, end and
 * colour: success is solid with an arrow, failure dashed, a dead letter ends in a crossed circle,
 * late data is dotted.
 */
final class FlowPainter {

  private static final double WIDTH = 1.5;
  private static final double RADIUS = 8;

  private static final double ARROW = 9;
  private static final double ARROW_HALF = 4.5;
  private static final double CROSS_RADIUS = 6;
  private static final double CROSS_HALF = 2.25;

  /** Between the tip and the component, so that the tip does not melt into its border. */
  private static final double CLEARANCE = 1.5;

  private static final double LABEL_HEIGHT = 16;
  private static final double LABEL_PADDING = 5;
  private static final double LABEL_LONGEST = 160;

  private final Palette palette;

  FlowPainter(Palette palette) {
    this.palette = palette;
  }

  Mark.Element paint(Flow flow, List<Point> points) {
    List<Mark> marks = new ArrayList<>();
    Rgba color = color(flow.outcome());
    Point last = points.getLast();
    Point towards = direction(points.get(points.size() - 2), last);
    double end = flow.outcome() == Outcome.DEAD_LETTER ? CROSS_RADIUS * 2 : ARROW;
    Point tip = last.plus(-towards.x() * CLEARANCE, -towards.y() * CLEARANCE);
    Point base = tip.plus(-towards.x() * end, -towards.y() * end);
    List<Point> line = new ArrayList<>(points.subList(0, points.size() - 1));
    line.add(base);
    marks.add(new Mark.Stroke(Outline.polyline(line, RADIUS), color, WIDTH, dash(flow.outcome())));
    if (flow.outcome() == Outcome.DEAD_LETTER) {
      paintCross(middle(tip, base), color, marks);
    } else {
      paintArrow(tip, base, towards, color, marks);
    }
    if (!flow.label().isBlank()) {
      paintLabel(flow, points, marks);
    }
    return Mark.Element.around(flow.id(), marks);
  }

  private Rgba color(Outcome outcome) {
    return switch (outcome) {
      case SUCCESS, LATE_DATA -> palette.flow();
      case FAILURE, DEAD_LETTER -> palette.failure();
    };
  }

  private static Mark.Dash dash(Outcome outcome) {
    return switch (outcome) {
      case SUCCESS, DEAD_LETTER -> Mark.Dash.SOLID;
      case FAILURE -> new Mark.Dash(6, 4);
      case LATE_DATA -> new Mark.Dash(0, 4);
    };
  }

  private static void paintArrow(
      Point tip, Point base, Point towards, Rgba color, List<Mark> marks) {
    double acrossX = -towards.y() * ARROW_HALF;
    double acrossY = towards.x() * ARROW_HALF;
    marks.add(
        new Mark.Fill(
            Outline.polygon(tip, base.plus(acrossX, acrossY), base.plus(-acrossX, -acrossY)),
            color));
  }

  private void paintCross(Point center, Rgba color, List<Mark> marks) {
    marks.add(new Mark.Fill(Outline.circle(center, CROSS_RADIUS), color));
    for (double slope : new double[] {1, -1}) {
      Point from = center.plus(-CROSS_HALF, -CROSS_HALF * slope);
      Point to = center.plus(CROSS_HALF, CROSS_HALF * slope);
      marks.add(
          new Mark.Stroke(
              Outline.polyline(List.of(from, to), 0), palette.canvas(), WIDTH, Mark.Dash.SOLID));
    }
  }

  /** In the middle of the longest piece, on a patch of the canvas that interrupts the line. */
  private void paintLabel(Flow flow, List<Point> points, List<Mark> marks) {
    Point from = points.getFirst();
    Point to = points.get(1);
    for (int i = 1; i + 1 < points.size(); i++) {
      if (points.get(i).distanceTo(points.get(i + 1)) > from.distanceTo(to)) {
        from = points.get(i);
        to = points.get(i + 1);
      }
    }
    boolean level = Math.abs(from.y() - to.y()) < Math.abs(from.x() - to.x());
    double room = level ? from.distanceTo(to) - 2 * (ARROW + LABEL_PADDING) : LABEL_LONGEST;
    String text =
        Typesetting.fitted(
            flow.label().strip(), FontFace.REGULAR, Type.CAPTION, Math.min(room, LABEL_LONGEST));
    if (text.isEmpty()) {
      return;
    }
    double width = FontFace.REGULAR.width(text, Type.CAPTION);
    Point center = middle(from, to);
    double x = Math.round(center.x() - width / 2);
    double y = Math.round(center.y() - LABEL_HEIGHT / 2);
    Box patch = new Box(x - LABEL_PADDING, y, Math.ceil(width) + 2 * LABEL_PADDING, LABEL_HEIGHT);
    marks.add(new Mark.Fill(Outline.roundRect(patch, 3), palette.canvas()));
    marks.add(
        new Mark.TextRun(
            text,
            x,
            Type.baseline(y, LABEL_HEIGHT, Type.CAPTION),
            FontFace.REGULAR,
            Type.CAPTION,
            labelColor(flow.outcome())));
  }

  private Rgba labelColor(Outcome outcome) {
    return switch (outcome) {
      case SUCCESS, LATE_DATA -> palette.muted();
      case FAILURE, DEAD_LETTER -> palette.failure();
    };
  }

  private static Point direction(Point from, Point to) {
    double length = Math.max(from.distanceTo(to), 1e-9);
    return new Point((to.x() - from.x()) / length, (to.y() - from.y()) / length);
  }

  private static Point middle(Point a, Point b) {
    return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
  }
}
