package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Point;

/**
 * Where a route carries its label.
 *
 * @param at the middle of the label, on the line
 * @param level true where the line runs from left to right there
 * @param room how wide the label may be, in diagram units, without reaching beyond the straight
 *     part that it lies on, or over a component
 */
public record Spot(Point at, boolean level, double room) {}
