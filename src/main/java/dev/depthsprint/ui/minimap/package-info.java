/**
 * The minimap: the whole diagram in a corner of the canvas, with a frame around what is in view. It
 * paints simple boxes straight into pixels, away from the JavaFX thread, and only while it can be
 * seen.
 *
 * <p>Start with {@link dev.depthsprint.ui.minimap.Minimap}.
 */
package dev.depthsprint.ui.minimap;
