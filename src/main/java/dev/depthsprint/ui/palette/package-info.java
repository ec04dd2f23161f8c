/**
 * The palette: every kind of component by layer, zones and notes, to be dragged onto the canvas or
 * put there with Enter. It knows the catalogue and nothing of the open diagram; what is chosen goes
 * to whoever made it.
 *
 * <p>Start with {@link dev.depthsprint.ui.palette.PalettePane}.
 */
package dev.depthsprint.ui.palette;
