package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.UnroutedFailures;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A diagram with its routes, to be asked what lies where. A value: {@link #after} gives the board
 * of the next diagram, at a cost of what changed, and leaves this one as it is.
 *
 * <p>Routes are found when somebody first asks for them, on whichever thread that is: of a hundred
 * steps that are undone at once, only the last one's are. Until then a board remembers the last one
 * whose routes are known, and finds its own from there.
 *
 * <p>Zones are drawn first, then flows, components and notes; each sort but zones in the order of
 * ids, so that the last one lies on top.
 */
public final class Board {

  private final Diagram diagram;

  /** What is known of this diagram or, until somebody asks, of one before it. */
  private volatile Known latest;

  /** What a board knows once it was asked. */
  private record Known(Diagram diagram, Routes routes, Annotations annotations) {

    static final Known NOTHING = nothing();

    private static Known nothing() {
      Diagram diagram = Diagram.empty("", "");
      return new Known(diagram, Routes.none(), Annotations.of(diagram, Routes.none()));
    }

    Known next(Diagram next) {
      Routes nextRoutes = Router.reroute(diagram, routes, next);
      return new Known(next, nextRoutes, annotations.after(diagram, routes, next, nextRoutes));
    }
  }

  private Board(Diagram diagram, Known latest) {
    this.diagram = diagram;
    this.latest = latest;
  }

  public static Board of(Diagram diagram) {
    return new Board(diagram, Known.NOTHING);
  }

  /** The board of another value of the diagram. */
  public Board after(Diagram next) {
    return next == diagram ? this : new Board(next, latest);
  }

  private Known known() {
    Known now = latest;
    return now.diagram() == diagram ? now : find();
  }

  private synchronized Known find() {
    if (latest.diagram() != diagram) {
      latest = latest.next(diagram);
    }
    return latest;
  }

  public Diagram diagram() {
    return diagram;
  }

  public Routes routes() {
    return known().routes();
  }

  /** The route of a flow of this diagram. */
  public Route route(Flow flow) {
    return routes().of(flow.id()).orElseThrow();
  }

  /** The box around all components and routes; empty when there are none. */
  public Box bounds() {
    return diagram.flows().values().stream()
        .map(flow -> route(flow).bounds())
        .reduce(Box::union)
        .map(box -> box.union(diagram.bounds()))
        .orElse(diagram.bounds());
  }

  /** The components that share a point with the area, its border included, in the order of ids. */
  public List<Component> componentsIn(Box area) {
    return ids(routes().components(), area).stream().map(diagram.components()::get).toList();
  }

  /**
   * The flows whose route has a part in the area, its border included, or whose label stands there
   * away from it, in the order of ids.
   */
  public List<Flow> flowsIn(Box area) {
    SortedSet<String> ids = ids(routes().parts(), area);
    routes()
        .labels()
        .plates()
        .visit(
            area,
            (id, _) -> {
              if (routes().of(id).orElseThrow().label().isAway()) {
                ids.add(id);
              }
            });
    return ids.stream().map(diagram.flows()::get).toList();
  }

  /** The zones that share a point with the area, the outermost first, as they are painted. */
  public List<Zone> zonesIn(Box area) {
    return known().annotations().zonesIn(area, diagram);
  }

  /** The zones that a place lies in, the outermost first. */
  public List<Zone> zonesAt(Point place) {
    return zonesIn(new Box(place.x(), place.y(), 0, 0));
  }

  /**
   * The notes that share a point with the area, in the order of ids. What lies between a note and
   * what it is about belongs to it.
   */
  public List<Note> notesIn(Box area) {
    return ids(known().annotations().notes(), area).stream().map(diagram.notes()::get).toList();
  }

  /** What a note is about: a component's box, or the nearest place of a flow as an empty box. */
  public Optional<Box> subject(Note note) {
    return Annotations.subject(note, diagram, routes());
  }

  static SortedSet<String> ids(Places<String> places, Box area) {
    SortedSet<String> ids = new TreeSet<>();
    places.visit(area, (id, _) -> ids.add(id));
    return ids;
  }

  /** The topmost component at a place, or at most {@code tolerance} units from its box. */
  public Optional<Component> componentAt(Point point, double tolerance) {
    List<Component> found = componentsIn(around(point, tolerance));
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
  }

  /** The flow nearest to a place, at most {@code tolerance} units from it. */
  public Optional<Flow> flowAt(Point point, double tolerance) {
    Flow nearest = null;
    double least = tolerance;
    for (Flow flow : flowsIn(around(point, tolerance))) {
      double distance = route(flow).distanceTo(point);
      if (distance <= least) {
        nearest = flow;
        least = distance;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The flows that leave or reach a component, in no order; found at a cost of their number. */
  public List<Flow> flowsOf(Component component) {
    return Collections.unmodifiableList(routes().joints().of(component.id()));
  }

  /**
   * True when records can fail in the component, nothing says what becomes of them, and the diagram
   * is to show it.
   */
  public boolean hasUnroutedFailure(Component component) {
    return diagram.about().hints()
        && UnroutedFailures.has(component, routes().joints().of(component.id()));
  }

  private static Box around(Point point, double distance) {
    return new Box(point.x(), point.y(), 0, 0).grown(distance);
  }
}
