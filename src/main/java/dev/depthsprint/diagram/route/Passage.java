package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Box;
import java.util.List;
import java.util.function.BiConsumer;

/** Whether a way can be gone. */
final class Passage {

  /** Shows every component that shares a point with an area. */
  interface Look {
    void at(Box area, BiConsumer<String, Box> visitor);
  }

  private Passage() {}

  /**
   * True when no part of the way comes too near to a component, or runs through one of its own.
   *
   * @param parts the straight parts of the way, flat
   */
  static boolean isFree(Way way, List<Box> parts, Look look) {
    boolean[] free = {true};
    for (Box part : parts) {
      look.at(
          part.grown(Spacing.MARGIN),
          (id, box) -> {
            double margin = way.touches(id) ? 0 : Spacing.MARGIN;
            free[0] &= !box.grown(margin).intersects(part);
          });
    }
    return free[0];
  }
}
