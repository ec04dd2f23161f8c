package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Tip;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Point;
import java.util.Optional;

/** Where the grips of flows are. All distances are pixels on the screen unless said otherwise. */
public final class Grips {

  /** A tip's handle stands off the component, so that the port under the tip stays free. */
  private static final double AWAY = 16;

  private static final double RADIUS = 7;

  /** On a route that is shorter than this there is no room for handles. */
  private static final double SHORTEST = 48;

  /** The patch of a label, in diagram units. */
  private static final double LABEL_SIZE = 11;

  private static final double LABEL_HEIGHT = 16;
  private static final double LABEL_PADDING = 5;
  private static final double LONGEST_LABEL = 160;

  private Grips() {}

  /**
   * The grip at a place: one of the flow that is selected, or of the flow that is pointed at.
   *
   * @param under what lies there but for grips
   */
  static Optional<Grip> at(Board board, Selection selection, Hit under, Point point, double zoom) {
    return switch (under) {
      case Hit.OnPort _, Hit.OnComponent _, Hit.OnNote _, Hit.OnHandle _, Hit.OnGrip _ ->
          Optional.empty();
      case Hit.OnFlow(String id) ->
          selected(selection)
              .flatMap(own -> of(board, own, point, zoom))
              .or(() -> of(board, id, point, zoom));
      case Hit.OnZone _, Hit.Nothing _ ->
          selected(selection)
              .flatMap(own -> of(board, own, point, zoom))
              .or(() -> label(board, point));
    };
  }

  /** The flow that is selected alone. */
  public static Optional<String> selected(Selection selection) {
    return selection.size() == 1 ? selection.flows().stream().findFirst() : Optional.empty();
  }

  private static Optional<Grip> of(Board board, String flowId, Point point, double zoom) {
    Optional<Flow> flow = board.diagram().flow(flowId);
    return flow.flatMap(it -> tip(it, board.route(it), point, zoom))
        .or(() -> flow.flatMap(it -> label(it, board.route(it), point)));
  }

  private static Optional<Grip> tip(Flow flow, Route route, Point point, double zoom) {
    for (Tip tip : Tip.values()) {
      boolean isHit =
          place(route, tip, zoom)
              .filter(place -> place.distanceTo(point) <= RADIUS / zoom)
              .isPresent();
      if (isHit) {
        return Optional.of(new Grip.OnTip(flow.id(), tip));
      }
    }
    return Optional.empty();
  }

  /** Where the handle of an end stands; nowhere on a route that is too short on the screen. */
  public static Optional<Point> place(Route route, Tip tip, double zoom) {
    var along = new Along(route);
    double length = along.length();
    double away = AWAY / zoom;
    return length * zoom < SHORTEST
        ? Optional.empty()
        : Optional.of(along.at(tip == Tip.START ? away : length - away));
  }

  /** The label of any flow near a place: labels are wider than the line that they stand on. */
  private static Optional<Grip> label(Board board, Point point) {
    var near = new Box(point.x(), point.y(), 0, 0).grown(LONGEST_LABEL / 2 + LABEL_PADDING);
    return board.flowsIn(near).stream()
        .flatMap(flow -> label(flow, board.route(flow), point).stream())
        .reduce((_, above) -> above);
  }

  private static Optional<Grip> label(Flow flow, Route route, Point point) {
    return label(flow, route)
        .filter(box -> box.contains(point))
        .map(_ -> new Grip.OnLabel(flow.id()));
  }

  /** The box of a flow's label, in diagram units; none without a label. */
  public static Optional<Box> label(Flow flow, Route route) {
    if (flow.label().isBlank() || route.blocked()) {
      return Optional.empty();
    }
    double text = FontFace.REGULAR.width(flow.label().strip(), LABEL_SIZE);
    double width = Math.min(text, LONGEST_LABEL) + 2 * LABEL_PADDING;
    Point at = labelPlace(flow, route);
    return Optional.of(new Box(at.x() - width / 2, at.y() - LABEL_HEIGHT / 2, width, LABEL_HEIGHT));
  }

  /** Where on the way from 0 to 1 the label stands. */
  public static double labelShare(Flow flow, Route route) {
    var along = new Along(route);
    return along.nearest(labelPlace(flow, route)) / along.length();
  }

  static Point labelPlace(Flow flow, Route route) {
    var along = new Along(route);
    double share = flow.course().labelAt();
    return share == Course.AUTOMATIC ? route.middle() : along.at(share * along.length());
  }
}
