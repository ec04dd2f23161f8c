package dev.depthsprint.diagram.route;

/**
 * All that is known about one flow: how its way was found, which place each of its lanes was given,
 * and the route that this makes.
 */
record Laid(Finding finding, double[] places, Route route) {}
