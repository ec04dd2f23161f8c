package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.lettering.Caption;
import dev.depthsprint.diagram.lettering.FlowLabel;
import dev.depthsprint.diagram.lettering.Spot;
import dev.depthsprint.diagram.lettering.Type;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Rgba;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  private static final double PATCH_RADIUS = 3;

  private static final double LEADER = 0.75;
  private static final Mark.Dash LEADER_DASH = new Mark.Dash(2, 2);

  private final Palette palette;

  FlowPainter(Palette palette) {
    this.palette = palette;
  }

  Mark.Element line(Flow flow, Route route) {
    List<Mark> marks = new ArrayList<>();
    List<Point> points = route.points();
    var end = Ending.of(points, flow.outcome() == Outcome.DEAD_LETTER ? 2 * CROSS_RADIUS : ARROW);
    paintLine(flow, points, end, marks);
    if (flow.outcome() == Outcome.DEAD_LETTER) {
      paintCross(end.middle(), marks);
    } else {
      marks.add(new Mark.Fill(end.arrow(), lineColor(flow.outcome())));
    }
    return Mark.Element.around(flow.id(), marks);
  }

  /** The words beside the line, which lie over the lines of all flows. */
  Optional<Mark.Element> label(Flow flow, Route route, Optional<RetryPolicy> retry) {
    FlowLabel label = FlowLabel.of(flow, retry, route.blocked(), route.label());
    if (label.isEmpty()) {
      return Optional.empty();
    }
    List<Mark> marks = new ArrayList<>();
    if (route.label().isAway()) {
      paintLeader(route.label(), label.plate(), marks);
    }
    paintLabel(label, labelColor(flow.outcome()), marks);
    return Optional.of(Mark.Element.around(flow.id(), marks));
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

  /** A thin line from a label that stands beside its flow to the flow. */
  private void paintLeader(Spot spot, Box plate, List<Mark> marks) {
    Point foot = spot.foot();
    var near =
        new Point(
            Math.clamp(foot.x(), plate.x(), plate.right()),
            Math.clamp(foot.y(), plate.y(), plate.bottom()));
    if (!near.equals(foot)) {
      marks.add(
          new Mark.Stroke(
              Outline.polyline(List.of(near, foot), 0), palette.muted(), LEADER, LEADER_DASH));
    }
  }

  /** On a patch of the canvas that interrupts the line, so that it can be read over anything. */
  private void paintLabel(FlowLabel label, Rgba ink, List<Mark> marks) {
    Box plate = label.plate();
    marks.add(new Mark.Fill(Outline.roundRect(plate, PATCH_RADIUS), palette.canvas()));
    double y = plate.y();
    for (Caption.Words line : label.caption().first()) {
      paint(line, new Box(plate.x(), y, plate.width(), Caption.FIRST_LINE), ink, marks);
      y += Caption.FIRST_LINE;
    }
    var below = new Box(plate.x(), y, plate.width(), plate.y() + plate.height() - y);
    paint(label.caption().second(), below, palette.muted(), marks);
  }

  /** In the middle of a line; a sign in front warns, whatever the flow carries. */
  private void paint(Caption.Words words, Box line, Rgba ink, List<Mark> marks) {
    double x = Math.round(line.center().x() - words.width() / 2);
    if (!words.icon().isEmpty()) {
      double y = line.y() + (line.height() - words.iconSize()) / 2;
      Rgba color = words.icon().equals(Caption.BLOCKED) ? palette.failure() : ink;
      marks.add(new Mark.Icon(words.icon(), x, y, words.iconSize(), color));
    }
    if (!words.text().isEmpty()) {
      double base = Type.baseline(line.y(), line.height(), words.size());
      double textX = x + words.before();
      marks.add(new Mark.TextRun(words.text(), textX, base, FontFace.REGULAR, words.size(), ink));
    }
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

    Outline arrow() {
      double acrossX = (base.y() - tip.y()) / ARROW * ARROW_HALF;
      double acrossY = (tip.x() - base.x()) / ARROW * ARROW_HALF;
      return Outline.polygon(tip, base.plus(acrossX, acrossY), base.plus(-acrossX, -acrossY));
    }
  }
}
