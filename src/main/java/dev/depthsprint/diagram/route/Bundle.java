package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Box;
import java.util.List;

/**
 * Lanes that compete for one channel, and the place that each was given. Told apart by identity.
 */
final class Bundle {

  private final List<Lane> lanes;
  private final double[] places;
  private final Box region;

  /**
   * @param lanes in order of their places
   */
  Bundle(List<Lane> lanes, double[] places) {
    this.lanes = lanes;
    this.places = places;
    region = lanes.stream().map(Lane::reach).reduce(Box::union).orElseThrow();
  }

  List<Lane> lanes() {
    return lanes;
  }

  double place(int lane) {
    return places[lane];
  }

  /** Beyond it nothing matters to the places. */
  Box region() {
    return region;
  }
}
