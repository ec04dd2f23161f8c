package dev.depthsprint.diagram.route;

/** The distances and prices that decide how routes look; distances in diagram units. */
final class Spacing {

  /** What a route keeps from components where there is room. */
  static final double CLEARANCE = 16;

  /** Nearer than this to a component it costs much; nearer than {@link #MARGIN} it may not go. */
  static final double TIGHT = 8;

  static final double MARGIN = 4;

  /** The straight end at a component, where the gap in front of it is twice as wide or more. */
  static final double END = 16;

  /** What is left of a straight end where many runs share a narrow gap: room for the arrow. */
  static final double SHORT_END = 10;

  /** Between two parallel runs, where there is room. */
  static final double LANE = 12;

  /** Between flows of the same two sides, and level runs with labels: so near fit lines of text. */
  static final double TEXT_LANE = 20;

  /** Nearer runs can hardly be told apart. */
  static final double LEAST_LANE = 4;

  /** How far apart runs still take notice of each other. */
  static final double REACH = 56;

  /** A bend is worth a detour of this length. */
  static final double BEND = 64;

  private Spacing() {}
}
