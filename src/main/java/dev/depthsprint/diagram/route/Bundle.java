package dev.depthsprint.diagram.route;

import java.util.List;

/**
 * Lanes that compete for one channel, and the place that each was given. Told apart by identity.
 */
final class Bundle {

  private final List<Lane> lanes;
  private final double[] places;

  /**
   * @param lanes in order of their places
   */
  Bundle(List<Lane> lanes, double[] places) {
    this.lanes = lanes;
    this.places = places;
  }

  List<Lane> lanes() {
    return lanes;
  }

  double place(Lane lane) {
    return places[lanes.indexOf(lane)];
  }
}
