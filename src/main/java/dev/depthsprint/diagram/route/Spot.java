package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Point;

/**
 * Where a route carries its label.
 *
 * @param at the middle of the label
 * @param foot the place of the line that it belongs to; where it stands on the line, the same
 * @param level true where the line runs from left to right there
 * @param room how wide the label may be, in diagram units, without reaching beyond the straight
 *     part that it lies on, or over a component
 */
public record Spot(Point at, Point foot, boolean level, double room) {

  /** On the line. */
  public Spot(Point at, boolean level, double room) {
    this(at, at, level, room);
  }

  /** True when a hand put the label beside its line. */
  public boolean isAway() {
    return !at.equals(foot);
  }
}
