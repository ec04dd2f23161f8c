package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The components around one flow. Remembers which areas it was asked about. */
final class Surroundings {

  private final Places<String> components;
  private final Coarse coarse;
  private final List<Box> looked = new ArrayList<>();
  private boolean isExact = true;

  /**
   * @param coarse how they are seen
   */
  Surroundings(Places<String> components, Coarse coarse) {
    this.components = components;
    this.coarse = coarse;
  }

  /** Visits every component that shares a point with the area. */
  void look(Box area, BiConsumer<String, Box> visitor) {
    if (coarse == Coarse.NOT) {
      looked.add(area);
      components.visit(area, visitor);
    } else {
      lookRoughly(area, visitor);
    }
  }

  private void lookRoughly(Box area, BiConsumer<String, Box> visitor) {
    Box wider = area.grown(coarse.off());
    looked.add(wider);
    components.visit(
        wider,
        (id, box) -> {
          Box seen = coarse.of(box);
          isExact &= seen == box;
          if (Places.touch(seen, area)) {
            visitor.accept(id, seen);
          }
        });
  }

  /** True as long as every component was seen where it is. */
  boolean isExact() {
    return isExact;
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
   * @param along how exactly it is looked at whether they do
   */
  Run.Span free(Run run, double low, double high, double padding, Coarse along) {
    double from = run.low() - padding;
    double to = run.high() + padding;
    Box area =
        run.horizontal()
            ? new Box(from, low, to - from, high - low)
            : new Box(low, from, high - low, to - from);
    double[] free = {low, high};
    look(
        area.grown(along.off()),
        (_, box) -> {
          Box seen = along.of(box);
          double start = run.horizontal() ? seen.x() : seen.y();
          double end = run.horizontal() ? seen.right() : seen.bottom();
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
