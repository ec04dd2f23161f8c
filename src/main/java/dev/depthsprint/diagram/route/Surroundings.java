package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The components around one flow. Remembers which areas it was asked about. */
final class Surroundings {

  private final Places<String> components;
  private final List<Box> looked = new ArrayList<>();

  Surroundings(Places<String> components) {
    this.components = components;
  }

  /** Visits every component that shares a point with the area. */
  void look(Box area, BiConsumer<String, Box> visitor) {
    looked.add(area);
    components.visit(area, visitor);
  }

  /** All areas so far. */
  List<Box> looked() {
    return looked;
  }

  /**
   * The free stretch across a run that lies between components: from the nearest one at its lower
   * side to the nearest at its higher side, not wider than asked for.
   *
   * @param low where the stretch ends at the latest
   * @param high where it ends at the latest on the other side
   * @param padding components that begin this far beyond the ends of the run count too
   */
  Run.Span free(Run run, double low, double high, double padding) {
    double from = run.low() - padding;
    double to = run.high() + padding;
    Box area =
        run.horizontal()
            ? new Box(from, low, to - from, high - low)
            : new Box(low, from, high - low, to - from);
    double[] free = {low, high};
    look(
        area,
        (_, box) -> {
          double start = run.horizontal() ? box.x() : box.y();
          double end = run.horizontal() ? box.right() : box.bottom();
          if (start < to && end > from) {
            double near = run.horizontal() ? box.y() : box.x();
            double far = run.horizontal() ? box.bottom() : box.right();
            if (far <= run.at()) {
              free[0] = Math.max(free[0], far);
            } else if (near >= run.at()) {
              free[1] = Math.min(free[1], near);
            }
          }
        });
    return new Run.Span(free[0], free[1]);
  }
}
