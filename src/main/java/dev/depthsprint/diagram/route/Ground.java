package dev.depthsprint.diagram.route;

import java.util.Map;

/**
 * What lies where in one diagram, for those who ask and for the next routes. A value.
 *
 * @param components the box of every component
 * @param lanes the runs of all ways as they were found, before they were spread
 * @param joints which flows touch a component
 */
record Ground(Places<String> components, Places<Lane> lanes, Joints joints) {

  static Ground empty() {
    return new Ground(Places.of(Map.of()), Places.of(Map.of()), Joints.none());
  }
}
