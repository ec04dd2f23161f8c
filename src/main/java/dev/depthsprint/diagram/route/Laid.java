package dev.depthsprint.diagram.route;

import java.util.List;

/**
 * All that is known about one flow: how its way was found, the bundle that each of its lanes is in,
 * and the route that this makes.
 */
record Laid(Finding finding, List<Bundle> bundles, Route route) {

  Way way() {
    return finding.way();
  }

  Bundle bundle(Lane lane) {
    return bundles.get(lane.index());
  }
}
