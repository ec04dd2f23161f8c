/**
 * A diagram as a PNG file, from the window: what is asked for in the dialog, and the work that goes
 * on beside it. The picture itself is that of {@code diagram.paint}, as on the command line.
 *
 * <p>Start with {@link dev.depthsprint.ui.export.ExportDialog}.
 */
package dev.depthsprint.ui.export;
