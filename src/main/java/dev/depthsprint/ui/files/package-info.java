/**
 * The file that a dialog writes: typed or chosen, and what is there already.
 *
 * <p>Start with {@link dev.depthsprint.ui.files.FileField}.
 */
package dev.depthsprint.ui.files;
