package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.List;

/** Counts what makes a drawing hard to read. */
final class Crossings {

  private record Part(String flowId, Box box) {

    boolean isHorizontal() {
      return box.height() == 0;
    }
  }

  private Crossings() {}

  /** How often a route crosses another one. */
  static long of(Diagram diagram) {
    List<Part> parts = parts(diagram);
    return parts.stream()
        .filter(Part::isHorizontal)
        .mapToLong(a ->
            parts.stream()
                .filter(b -> !b.isHorizontal() && !b.flowId().equals(a.flowId()))
                .filter(b ->
                    b.box().x() > a.box().x()
                        && b.box().x() < a.box().right()
                        && a.box().y() > b.box().y()
                        && a.box().y() < b.box().bottom())
                .count())
        .sum();
  }

  /** The length on which two routes cannot be told apart. */
  static double shared(Diagram diagram) {
    List<Part> parts = parts(diagram);
    double length = 0;
    for (Part a : parts) {
      for (Part b : parts) {
        if (a.flowId().compareTo(b.flowId()) < 0 && a.isHorizontal() == b.isHorizontal()) {
          length += Math.max(0, shared(a.box(), b.box()));
        }
      }
    }
    return length;
  }

  private static double shared(Box a, Box b) {
    double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
    double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
    return width == 0 ? height : height == 0 ? width : 0;
  }

  private static List<Part> parts(Diagram diagram) {
    Routes routes = Router.routes(diagram);
    List<Part> parts = new ArrayList<>();
    for (String id : diagram.flows().keySet()) {
      routes.of(id).orElseThrow().parts().forEach(box -> parts.add(new Part(id, box)));
    }
    return parts;
  }
}
