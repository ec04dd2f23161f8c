package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

  /**
   * The whole diagram; flows lie under the components.
   *
   * @param routes the points of each flow by its id, from port to port
   */
  public static Picture paint(Diagram diagram, Map<String, List<Point>> routes, Palette palette) {
    var painter = new DiagramPainter(palette);
    List<Mark> marks = new ArrayList<>();
    for (Flow flow : diagram.flows().values()) {
      List<Point> points = routes.get(flow.id());
      if (points != null) {
        marks.add(painter.flow(flow, points));
      }
    }
    for (Component component : diagram.components().values()) {
      marks.add(painter.component(component));
    }
    return new Picture(boundsOf(marks), marks);
  }

  public Mark.Element component(Component component) {
    return components.paint(component);
  }

  /**
   * A flow along its route.
   *
   * @param points two or more, from the port it leaves to the port it reaches
   */
  public Mark.Element flow(Flow flow, List<Point> points) {
    return flows.paint(flow, points);
  }

  private static Box boundsOf(List<Mark> marks) {
    return marks.stream().map(Mark::bounds).reduce(Box::union).orElse(BLANK);
  }
}
