package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.picture.Box;
import java.util.List;

/**
 * A way, and what was looked at to find it.
 *
 * @param looked the way stays the same until a component enters, leaves or moves within one of
 *     these
 * @param hull a box around them
 */
record Finding(Flow flow, Way way, List<Box> looked, Box hull) {

  static Finding of(Flow flow, Way way, List<Box> looked) {
    return new Finding(
        flow, way, List.copyOf(looked), looked.stream().reduce(Box::union).orElse(Box.EMPTY));
  }

  /** The same areas for another way that is like this one. */
  Finding withWay(Way value) {
    return new Finding(flow, value, looked, hull);
  }

  /** The components at the ends are looked at too, so their moves count among the changes. */
  boolean dependsOn(Changes changes) {
    return changes.mayBeIn(hull) && looked.stream().anyMatch(changes::isAnyIn);
  }
}
