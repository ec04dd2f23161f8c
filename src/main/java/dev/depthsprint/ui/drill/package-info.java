/**
 * Outcomes as a drill: explain one aloud against the clock with the day's diagram on the screen,
 * say how it went, see how it went before. The rules are in {@code sprint} ({@code Drill}, {@code
 * Rehearsals}); here are the page over the Today view and what leads to it.
 *
 * <p>Start with {@link dev.depthsprint.ui.drill.DrillPages}.
 */
package dev.depthsprint.ui.drill;
