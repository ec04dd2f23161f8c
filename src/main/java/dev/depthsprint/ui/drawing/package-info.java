/**
 * The diagram that is open, as everything that shows it shares it: the value with its routes, what
 * is selected, and the one way to change it. No nodes live here.
 *
 * <p>Start with {@link dev.depthsprint.ui.drawing.Drawing}.
 */
package dev.depthsprint.ui.drawing;
