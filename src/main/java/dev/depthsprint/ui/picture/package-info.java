/**
 * Pictures that are only looked at, panned and zoomed, painted away from the JavaFX thread, and the
 * one way to do what would keep the window waiting. Knows nothing of what the pictures show.
 *
 * <p>Start with {@link dev.depthsprint.ui.picture.PictureView}.
 */
package dev.depthsprint.ui.picture;
