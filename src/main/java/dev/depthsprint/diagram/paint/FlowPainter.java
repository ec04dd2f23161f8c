package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.route.Route;
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
 * Paints a flow: its line, its end and its label. What it carries shows in line, end and colour
 * together: success is solid with an arrow, failure dashed, a dead letter ends in a crossed circle,
 * late data is dotted. A flow that found no free way wears a warning sign.
 */
final class FlowPainter {

  private static final double WIDTH = 1.5;
  private static final double DOT = 2;
  private static final double RADIUS = 8;

  private static final double ARROW = 9;
  private static final double ARROW_HALF = 4.5;
  private static final double CROSS_RADIUS = 6;
  private static final double CROSS_HALF = 2.25;

  /** Between the tip and the component, so that the tip does not melt into its border. */
  private static final double CLEARANCE = 1.5;

  private static final double PATCH_HEIGHT = 16;
  private static final double PATCH_RADIUS = 3;
  private static final double PATCH_PADDING = 5;
  private static final double LONGEST_LABEL = 160;
  private static final double SIGN = 14;

  private final Palette palette;

  FlowPainter(Palette palette) {
    this.palette = palette;
  }

  Mark.Element paint(Flow flow, Route route) {
    List<Mark> marks = new ArrayList<>();
    List<Point> points = route.points();
    var end = Ending.of(points, flow.outcome() == Outcome.DEAD_LETTER ? 2 * CROSS_RADIUS : ARROW);
    paintLine(flow, points, end, marks);
    if (flow.outcome() == Outcome.DEAD_LETTER) {
      paintCross(end.middle(), marks);
    } else {
      marks.add(new Mark.Fill(end.arrow(), lineColor(flow.outcome())));
    }
    if (route.blocked()) {
      paintSign(end.middleOf(points), marks);
    } else if (!flow.label().isBlank()) {
      paintLabel(flow, points, marks);
    }
    return Mark.Element.around(flow.id(), marks);
  }

  /** The line stops where its end begins, and is straight there. */
  private void paintLine(Flow flow, List<Point> points, Ending end, List<Mark> marks) {
    List<Point> line = new ArrayList<>(points);
    line.set(line.size() - 1, end.base());
    marks.add(
        new Mark.Stroke(
            Outline.polyline(line, RADIUS),
            lineColor(flow.outcome()),
            flow.outcome() == Outcome.LATE_DATA ? DOT : WIDTH,
            dash(flow.outcome())));
  }

  private Rgba lineColor(Outcome outcome) {
    return switch (outcome) {
      case SUCCESS, LATE_DATA -> palette.flow();
      case FAILURE, DEAD_LETTER -> palette.failure();
    };
  }

  private Rgba labelColor(Outcome outcome) {
    return switch (outcome) {
      case SUCCESS, LATE_DATA -> palette.muted();
      case FAILURE, DEAD_LETTER -> palette.failure();
    };
  }

  private static Mark.Dash dash(Outcome outcome) {
    return switch (outcome) {
      case SUCCESS, DEAD_LETTER -> Mark.Dash.SOLID;
      case FAILURE -> new Mark.Dash(5, 3.5);
      case LATE_DATA -> new Mark.Dash(0, 4.5);
    };
  }

  private void paintCross(Point center, List<Mark> marks) {
    marks.add(new Mark.Fill(Outline.circle(center, CROSS_RADIUS), palette.failure()));
    for (double slope : new double[] {1, -1}) {
      Point from = center.plus(-CROSS_HALF, -CROSS_HALF * slope);
      Point to = center.plus(CROSS_HALF, CROSS_HALF * slope);
      marks.add(
          new Mark.Stroke(
              Outline.polyline(List.of(from, to), 0), palette.canvas(), WIDTH, Mark.Dash.SOLID));
    }
  }

  private void paintSign(Point center, List<Mark> marks) {
    double x = center.x() - SIGN / 2;
    double y = center.y() - SIGN / 2;
    marks.add(new Mark.Fill(Outline.circle(center, SIGN * 0.75), palette.canvas()));
    marks.add(new Mark.Icon("alert", x, y, SIGN, palette.failure()));
  }

  /** In the middle of the longest piece, on a patch of the canvas that interrupts the line. */
  private void paintLabel(Flow flow, List<Point> points, List<Mark> marks) {
    int longest = longestPiece(points);
    Point from = points.get(longest);
    Point to = points.get(longest + 1);
    boolean level = Math.abs(from.y() - to.y()) < Math.abs(from.x() - to.x());
    double room = level ? from.distanceTo(to) - 2 * (ARROW + PATCH_PADDING) : LONGEST_LABEL;
    String text =
        Typesetting.fitted(
            flow.label().strip(), FontFace.REGULAR, Type.CAPTION, Math.min(room, LONGEST_LABEL));
    if (text.isEmpty()) {
      return;
    }
    double width = FontFace.REGULAR.width(text, Type.CAPTION);
    double x = Math.round((from.x() + to.x() - width) / 2);
    double y = Math.round((from.y() + to.y() - PATCH_HEIGHT) / 2);
    var patch = new Box(x - PATCH_PADDING, y, Math.ceil(width) + 2 * PATCH_PADDING, PATCH_HEIGHT);
    marks.add(new Mark.Fill(Outline.roundRect(patch, PATCH_RADIUS), palette.canvas()));
    marks.add(
        new Mark.TextRun(
            text,
            x,
            Type.baseline(y, PATCH_HEIGHT, Type.CAPTION),
            FontFace.REGULAR,
            Type.CAPTION,
            labelColor(flow.outcome())));
  }

  /** The index of the point where the longest piece begins; of equal ones the first. */
  private static int longestPiece(List<Point> points) {
    int longest = 0;
    for (int i = 1; i + 1 < points.size(); i++) {
      if (points.get(i).distanceTo(points.get(i + 1))
          > points.get(longest).distanceTo(points.get(longest + 1))) {
        longest = i;
      }
    }
    return longest;
  }

  /** The last bit of a flow: from {@code base}, where the line stops, to {@code tip}. */
  private record Ending(Point base, Point tip) {

    static Ending of(List<Point> points, double length) {
      Point last = points.getLast();
      Point before = points.get(points.size() - 2);
      double distance = Math.max(before.distanceTo(last), 1e-9);
      double dx = (last.x() - before.x()) / distance;
      double dy = (last.y() - before.y()) / distance;
      Point tip = last.plus(-dx * CLEARANCE, -dy * CLEARANCE);
      return new Ending(tip.plus(-dx * length, -dy * length), tip);
    }

    Point middle() {
      return new Point((base.x() + tip.x()) / 2, (base.y() + tip.y()) / 2);
    }

    /** Half-way along a straight route. */
    Point middleOf(List<Point> points) {
      Point first = points.getFirst();
      return new Point((first.x() + tip.x()) / 2, (first.y() + tip.y()) / 2);
    }

    Outline arrow() {
      double acrossX = (base.y() - tip.y()) / ARROW * ARROW_HALF;
      double acrossY = (tip.x() - base.x()) / ARROW * ARROW_HALF;
      return Outline.polygon(tip, base.plus(acrossX, acrossY), base.plus(-acrossX, -acrossY));
    }
  }
}
