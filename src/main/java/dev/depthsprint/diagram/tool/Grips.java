package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Tip;
import dev.depthsprint.diagram.paint.LabelPlate;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Optional;

/** Where the grips of flows are. All distances are pixels on the screen unless said otherwise. */
public final class Grips {

  /** A tip's handle stands off the component, so that the port under the tip stays free. */
  private static final double AWAY = 16;

  private static final double RADIUS = 7;

  /** On a route that is shorter than this there is no room for handles. */
  private static final double SHORTEST = 48;

  /** Half of the widest label, in diagram units. */
  private static final double WIDEST_LABEL = 96;

  private Grips() {}

  /**
   * The grip at a place. A flow that is selected alone has all of them; other flows have tips and
   * labels, so that these work at once.
   *
   * @param under what lies there but for grips
   */
  static Optional<Grip> at(Board board, Selection selection, Hit under, Point point, double zoom) {
    Optional<Flow> own = selected(selection).flatMap(board.diagram()::flow);
    return switch (under) {
      case Hit.OnNote _, Hit.OnHandle _, Hit.OnGrip _ -> Optional.empty();
      case Hit.OnPort(String id, var _, var _) -> {
        boolean isInside = board.componentAt(point, 0).filter(it -> it.id().equals(id)).isPresent();
        yield isInside ? Optional.empty() : own.flatMap(flow -> end(board, flow, point, zoom));
      }
      case Hit.OnComponent _ -> own.flatMap(flow -> bend(flow, point, zoom));
      case Hit.OnFlow(String id) ->
          own.flatMap(flow -> any(board, flow, point, zoom))
              .or(() -> board.diagram().flow(id).flatMap(it -> loose(board, it, point, zoom)));
      case Hit.OnZone _, Hit.Nothing _ ->
          own.flatMap(flow -> any(board, flow, point, zoom)).or(() -> label(board, point));
    };
  }

  /** The flow that is selected alone. */
  public static Optional<String> selected(Selection selection) {
    return selection.size() == 1 ? selection.flows().stream().findFirst() : Optional.empty();
  }

  private static Optional<Grip> any(Board board, Flow flow, Point point, double zoom) {
    return bend(flow, point, zoom)
        .or(() -> loose(board, flow, point, zoom))
        .or(() -> part(flow, board.route(flow), point, zoom));
  }

  private static Optional<Grip> loose(Board board, Flow flow, Point point, double zoom) {
    Route route = board.route(flow);
    return tip(flow, route, point, zoom).or(() -> label(board, flow, point));
  }

  /** The end of a flow between its handle and the component, where a port would be too. */
  private static Optional<Grip> end(Board board, Flow flow, Point point, double zoom) {
    Route route = board.route(flow);
    for (Tip tip : Tip.values()) {
      Point border = tip == Tip.START ? route.start() : route.end();
      boolean isHit =
          place(route, tip, zoom)
              .map(handle -> Box.between(border, handle).grown(RADIUS / zoom))
              .filter(box -> box.contains(point))
              .isPresent();
      if (isHit) {
        return Optional.of(new Grip.OnTip(flow.id(), tip));
      }
    }
    return Optional.empty();
  }

  private static Optional<Grip> bend(Flow flow, Point point, double zoom) {
    List<Point> bends = flow.course().bends();
    for (int i = 0; i < bends.size(); i++) {
      if (bends.get(i).distanceTo(point) <= RADIUS / zoom) {
        return Optional.of(new Grip.OnBend(flow.id(), i));
      }
    }
    return Optional.empty();
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
    double length = route.length();
    double away = AWAY / zoom / length;
    return length * zoom < SHORTEST
        ? Optional.empty()
        : Optional.of(route.at(tip == Tip.START ? away : 1 - away));
  }

  private static Optional<Grip> part(Flow flow, Route route, Point point, double zoom) {
    var part = route.partAt(point, Hit.FLOW_TOLERANCE / zoom);
    if (part.isEmpty() || route.shut().contains(part.getAsInt())) {
      return Optional.empty();
    }
    Point from = route.points().get(part.getAsInt());
    boolean isLevel = from.y() == route.points().get(part.getAsInt() + 1).y();
    return Optional.of(new Grip.OnPart(flow.id(), part.getAsInt(), isLevel));
  }

  /** The label of any flow near a place: labels are wider than the line that they stand on. */
  private static Optional<Grip> label(Board board, Point point) {
    var near = new Box(point.x(), point.y(), 0, 0).grown(WIDEST_LABEL);
    return board.flowsIn(near).stream()
        .flatMap(flow -> label(board, flow, point).stream())
        .reduce((_, above) -> above);
  }

  private static Optional<Grip> label(Board board, Flow flow, Point point) {
    return LabelPlate.of(board, flow)
        .filter(box -> box.contains(point))
        .map(_ -> new Grip.OnLabel(flow.id()));
  }
}
