package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.RetryLoop;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.Zones;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a diagram into a picture, whole or element by element. An element's marks depend on nothing
 * but what they are asked with and the palette, so that they may be kept until one of these
 * changes.
 */
public final class DiagramPainter {

  /** What the picture of a diagram without components shows: nothing, as large as one. */
  private static final Box BLANK = new Box(0, 0, Component.WIDTH, Component.HEIGHT);

  /** How far anything may reach beyond a component's box or a flow's route, in diagram units. */
  public static final double REACH = 96;

  private final ComponentPainter components;
  private final UnroutedFailurePainter unrouted;
  private final FlowPainter flows;
  private final ZonePainter zones;
  private final NotePainter notes;
  private final Marginalia marginalia;

  public DiagramPainter(Palette palette) {
    components = new ComponentPainter(palette);
    unrouted = new UnroutedFailurePainter(palette);
    flows = new FlowPainter(palette);
    zones = new ZonePainter(palette);
    notes = new NotePainter(palette);
    marginalia = new Marginalia(palette);
  }

  /** The whole diagram along routes of its own. */
  public static Picture paint(Diagram diagram, Palette palette) {
    return paint(Board.of(diagram), palette);
  }

  /**
   * The whole diagram: zones lie lowest, above them flows, their labels, components, what warns,
   * and notes.
   */
  public static Picture paint(Board board, Palette palette) {
    var painter = new DiagramPainter(palette);
    Diagram diagram = board.diagram();
    List<Mark> marks = new ArrayList<>();
    for (Zone zone : Zones.outermostFirst(diagram)) {
      marks.add(painter.zone(zone));
    }
    for (Flow flow : diagram.flows().values()) {
      marks.add(painter.flow(flow, board.route(flow)));
    }
    List<Mark> warnings = new ArrayList<>();
    for (Flow flow : diagram.flows().values()) {
      Route route = board.route(flow);
      List<Mark> layer = route.blocked() ? warnings : marks;
      painter.label(flow, route, RetryLoop.policy(diagram, flow)).ifPresent(layer::add);
    }
    for (Component component : diagram.components().values()) {
      var situation = Situation.of(board, component);
      marks.add(painter.component(component, situation));
      painter.lostFailure(component, situation).ifPresent(warnings::add);
    }
    marks.addAll(warnings);
    for (Note note : diagram.notes().values()) {
      marks.add(painter.note(note, board.subject(note)));
    }
    marks.addAll(painter.marginalia(board));
    return new Picture(boundsOf(marks), marks);
  }

  /**
   * A component with its badges and ports.
   *
   * @param situation see {@link Situation#of}
   */
  public Mark.Element component(Component component, Situation situation) {
    return components.paint(component, situation);
  }

  /** What warns below a component that failures in it go nowhere, to lie over all components. */
  public Optional<Mark.Element> lostFailure(Component component, Situation situation) {
    return unrouted.paint(component, situation);
  }

  /** The line of a flow along its route, with its end. */
  public Mark.Element flow(Flow flow, Route route) {
    return flows.line(flow, route);
  }

  /**
   * The words beside a flow, to lie over the lines of all flows; none where it says nothing. Those
   * of a flow that found no free way warn of it, and lie over all components too.
   *
   * @param retry see {@link RetryLoop#policy}
   */
  public Optional<Mark.Element> label(Flow flow, Route route, Optional<RetryPolicy> retry) {
    return flows.label(flow, route, retry);
  }

  public Mark.Element zone(Zone zone) {
    return zones.paint(zone);
  }

  /**
   * A note with the line to what it is about.
   *
   * @param subject see {@link Board#subject}
   */
  public Mark.Element note(Note note, Optional<Box> subject) {
    return notes.paint(note, subject);
  }

  /**
   * What stands around the elements: above them title, description and author, below them the
   * legend. Nothing for a diagram without a description, an author and a legend. It looks at the
   * whole diagram.
   */
  public List<Mark.Element> marginalia(Board board) {
    return marginalia.paint(board);
  }

  /** The box around all elements and what stands around them; empty when there is nothing. */
  public static Box extent(Board board) {
    Box bounds = board.bounds();
    return new DiagramPainter(Palette.LIGHT)
        .marginalia(board).stream()
            .map(Mark::bounds)
            .reduce((a, b) -> a.union(b))
            .map(around -> bounds.isEmpty() ? around : around.union(bounds))
            .orElse(bounds);
  }

  private static Box boundsOf(List<Mark> marks) {
    return marks.stream().map(Mark::bounds).reduce(Box::union).orElse(BLANK);
  }
}
