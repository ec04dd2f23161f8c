package dev.depthsprint.diagram;

/** One of the four sides of a component, where flows leave and arrive at a port. */
public enum Side {
  TOP,
  RIGHT,
  BOTTOM,
  LEFT
}
