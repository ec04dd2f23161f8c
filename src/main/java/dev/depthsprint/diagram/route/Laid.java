package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.lettering.Spot;
import java.util.List;

/**
 * All that is known about one flow: how its way was found, the bundle that each of its lanes is in,
 * and the route that this makes.
 */
record Laid(Finding finding, List<Bundle> bundles, Route route) {

  Way way() {
    return finding.way();
  }

  /** The very same where the label is there already. */
  Laid withLabel(Spot spot) {
    return route.label().equals(spot) ? this : new Laid(finding, bundles, route.withLabel(spot));
  }

  Bundle bundle(Lane lane) {
    return bundles.get(lane.index());
  }
}
