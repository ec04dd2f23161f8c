package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.diagram.route.Router;
import dev.depthsprint.diagram.route.Routes;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Picture;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a diagram into a picture, whole or element by element. An element's marks depend on nothing
 * but the element, its route and the palette, so that they may be kept until one of these changes.
 */
public final class DiagramPainter {

  /** What the picture of a diagram without components shows: nothing, as large as one. */
  private static final Box BLANK = new Box(0, 0, Component.WIDTH, Component.HEIGHT);

  private final ComponentPainter components;
  private final FlowPainter flows;

  public DiagramPainter(Palette palette) {
    components = new ComponentPainter(palette);
    flows = new FlowPainter(palette);
  }

  /** The whole diagram along routes of its own; flows lie under the components. */
  public static Picture paint(Diagram diagram, Palette palette) {
    return paint(diagram, Router.routes(diagram), palette);
  }

  /** The whole diagram along routes that are already known. */
  public static Picture paint(Diagram diagram, Routes routes, Palette palette) {
    var painter = new DiagramPainter(palette);
    List<Mark> marks = new ArrayList<>();
    for (Flow flow : diagram.flows().values()) {
      marks.add(painter.flow(flow, routes.of(flow.id()).orElseThrow()));
    }
    for (Component component : diagram.components().values()) {
      marks.add(painter.component(component));
    }
    return new Picture(boundsOf(marks), marks);
  }

  public Mark.Element component(Component component) {
    return components.paint(component);
  }

  /** A flow along its route. */
  public Mark.Element flow(Flow flow, Route route) {
    return flows.paint(flow, route);
  }

  private static Box boundsOf(List<Mark> marks) {
    return marks.stream().map(Mark::bounds).reduce(Box::union).orElse(BLANK);
  }
}
