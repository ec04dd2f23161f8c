/**
 * Where the flows run: at right angles, round every component that is not their own, side by side
 * where they share a way. A route is derived from the diagram alone, never stored, so that a
 * diagram looks the same on every machine and after every reload.
 *
 * <p>Components and flows enter, routes come out; nothing here draws. Start with {@code Router};
 * {@code Board} is a diagram with its routes, to be asked what lies where; {@code Bends} is what a
 * hand does to a route.
 */
package dev.depthsprint.diagram.route;
