/**
 * Where the flows run: at right angles, round every component that is not their own, side by side
 * where they share a way. A route is derived from the diagram alone, never stored, so that a
 * diagram looks the same on every machine and after every reload.
 *
 * <p>A small move makes a small change. No memory sees to that, only prices and orders that do not
 * turn on a few units: a narrow gap costs no more than a wide one while lines fit through, stairs
 * of one length are told apart by where they reach the level of the goal, lanes that lie near to
 * each other are ordered by where they part and not by where they are.
 *
 * <p>Components and flows enter, routes come out; nothing here draws. Start with {@code Router};
 * {@code Board} is a diagram with its routes, to be asked what lies where; {@code Bends} is what a
 * hand does to a route.
 */
package dev.depthsprint.diagram.route;
