package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/** What lies under the pointer. */
public sealed interface Hit {

  /** The bare canvas. */
  record Nothing() implements Hit {}

  record OnComponent(String id) implements Hit {}

  /**
   * A place at the border of a component from where flows are drawn.
   *
   * @param name of the port; empty for the middle of the side
   */
  record OnPort(String componentId, Side side, String name) implements Hit {}

  record OnFlow(String id) implements Hit {}

  record OnGrip(Grip grip) implements Hit {}

  /**
   * @param isOnFrame true on the title or the border, by which the zone is dragged; false where
   *     there is nothing in the zone
   */
  record OnZone(String id, boolean isOnFrame) implements Hit {}

  record OnNote(String id) implements Hit {}

  /**
   * @param of the one zone or note that is selected
   */
  record OnHandle(Selection of, Handle handle) implements Hit {}

  Hit NOTHING = new Nothing();

  /** All distances are pixels on the screen, so that a target is as easy to hit at every zoom. */
  double PORT_RADIUS = 8;

  /** How near to a component its ports appear. */
  double APPROACH = 16;

  double FLOW_TOLERANCE = 6;

  double FRAME_TOLERANCE = 5;

  double HANDLE_RADIUS = 7;

  /** A component that is lower than this on the screen has no ports: they would cover it. */
  double LOWEST_WITH_PORTS = 24;

  /** A zone or note that is shorter than this on the screen has handles at its corners only. */
  double SHORTEST_WITH_ALL_HANDLES = 48;

  Comparator<Zone> SMALLEST_FIRST =
      Comparator.comparingDouble((Zone zone) -> zone.bounds().width() * zone.bounds().height())
          .thenComparing(Zone::id, Comparator.reverseOrder());

  /**
   * What lies at a place: notes lie on top, then ports, components and flows, then the frames of
   * zones, and where nothing else is, the inside of the innermost zone.
   */
  static Hit at(Board board, Point point, double zoom) {
    return note(board, point)
        .or(() -> approached(board, point, zoom).flatMap(it -> port(it, point, zoom)))
        .or(() -> board.componentAt(point, 0).map(found -> new OnComponent(found.id())))
        .or(() -> board.flowAt(point, FLOW_TOLERANCE / zoom).map(found -> new OnFlow(found.id())))
        .or(() -> zone(board, zone -> isOnFrame(zone, point, zoom), true))
        .or(() -> zone(board, zone -> zone.bounds().contains(point), false))
        .orElse(NOTHING);
  }

  /** What lies at a place, the handles of what is selected above all. */
  static Hit at(Board board, Selection selection, Point point, double zoom) {
    return handle(board, selection, point, zoom)
        .orElseGet(() -> withGrips(at(board, point, zoom), board, selection, point, zoom));
  }

  private static Hit withGrips(
      Hit under, Board board, Selection selection, Point point, double zoom) {
    return Grips.at(board, selection, under, point, zoom).<Hit>map(OnGrip::new).orElse(under);
  }

  private static Optional<Hit> note(Board board, Point point) {
    return board.diagram().notes().values().stream()
        .filter(note -> note.bounds().contains(point))
        .reduce((_, above) -> above)
        .map(note -> new OnNote(note.id()));
  }

  private static Optional<Hit> zone(Board board, Predicate<Zone> isHit, boolean isOnFrame) {
    return board.diagram().zones().values().stream()
        .filter(isHit)
        .min(SMALLEST_FIRST)
        .map(zone -> new OnZone(zone.id(), isOnFrame));
  }

  private static boolean isOnFrame(Zone zone, Point point, double zoom) {
    double tolerance = FRAME_TOLERANCE / zoom;
    Box box = zone.bounds();
    return zone.titleBar().contains(point)
        || box.grown(tolerance).contains(point) && !isWellInside(box, point, tolerance);
  }

  private static boolean isWellInside(Box box, Point point, double tolerance) {
    return point.x() > box.x() + tolerance
        && point.x() < box.right() - tolerance
        && point.y() > box.y() + tolerance
        && point.y() < box.bottom() - tolerance;
  }

  /** The component whose ports are to be shown when the pointer is there. */
  static Optional<Component> approached(Board board, Point point, double zoom) {
    return Component.HEIGHT * zoom < LOWEST_WITH_PORTS
        ? Optional.empty()
        : board.componentAt(point, 0).or(() -> board.componentAt(point, APPROACH / zoom));
  }

  private static Optional<Hit> port(Component component, Point point, double zoom) {
    for (NamedPort port : component.ports()) {
      if (component.place(port).distanceTo(point) <= PORT_RADIUS / zoom) {
        return Optional.of(new OnPort(component.id(), port.side(), port.name()));
      }
    }
    for (Side side : Side.values()) {
      if (component.port(side).distanceTo(point) <= PORT_RADIUS / zoom) {
        return Optional.of(new OnPort(component.id(), side, ""));
      }
    }
    return Optional.empty();
  }

  private static Optional<Hit> handle(Board board, Selection selection, Point point, double zoom) {
    if (!canResize(selection)) {
      return Optional.empty();
    }
    Box box = Elements.bounds(board.diagram(), selection);
    for (Handle handle : Handle.values()) {
      if (handle.on(box).distanceTo(point) <= HANDLE_RADIUS / zoom && isShown(handle, box, zoom)) {
        return Optional.of(new OnHandle(selection, handle));
      }
    }
    return Optional.empty();
  }

  /** True when a selection has handles: when it is one zone or one note. */
  static boolean canResize(Selection selection) {
    return selection.size() == 1 && selection.zones().size() + selection.notes().size() == 1;
  }

  /** Whether a box has room for a handle on the screen. */
  static boolean isShown(Handle handle, Box box, double zoom) {
    return handle.across() != 0 && handle.down() != 0
        || (handle.across() == 0 ? box.width() : box.height()) * zoom >= SHORTEST_WITH_ALL_HANDLES;
  }

  /** What a click here selects. */
  default Selection selection() {
    return switch (this) {
      case Nothing _ -> Selection.NONE;
      case OnComponent(String id) -> Selection.ofComponent(id);
      case OnPort(String id, _, _) -> Selection.ofComponent(id);
      case OnFlow(String id) -> Selection.ofFlow(id);
      case OnGrip(Grip grip) -> Selection.ofFlow(grip.flowId());
      case OnZone(String id, _) -> Selection.ofZone(id);
      case OnNote(String id) -> Selection.ofNote(id);
      case OnHandle(Selection of, _) -> of;
    };
  }
}
