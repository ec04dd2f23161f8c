package dev.depthsprint.diagram.lettering;

import dev.depthsprint.picture.Point;

/**
 * Where the words beside a flow stand.
 *
 * @param at the middle of all of them, on the line or just beside it
 * @param foot the place of the line that they belong to, if a hand put them away from it; otherwise
 *     the same
 * @param room how wide a line of them may be, in diagram units
 */
public record Spot(Point at, Point foot, double room) {

  /** No words beside a flow are wider, even where the line is long. */
  public static final double WIDEST = 160;

  /** Where they need nothing to show which flow they belong to. */
  public Spot(Point at, double room) {
    this(at, at, room);
  }

  /** True when a hand put the words beside their line. */
  public boolean isAway() {
    return !at.equals(foot);
  }
}
