/**
 * The canvas: pixels for the content, nodes for the tools. The content is painted on a thread of
 * its own and shown in tiles: a pan moves tiles that are painted already, an edit paints what
 * changed, and from far off a sketch takes the place of the marks. Above it lie outlines, ports,
 * the marquee and the field in which a name is typed. There is no handler for any single element:
 * one router brings the events of pointer and keys to the hand, which knows no window, and one
 * brings the values of the store to the painter.
 *
 * <p>Start with {@link dev.depthsprint.ui.canvas.DiagramCanvas}; {@code PointerInput}, {@code
 * KeyInput} and {@code WheelInput} are the ways in, {@code CanvasBench} is what the hand may do.
 * {@code Viewpoint} is where the canvas looks, {@code Frames} asks for what is seen from there:
 * {@code ContentPainter} decides what has to be painted, a {@code Scene} paints it, {@code
 * PixelScreen} shows it.
 */
package dev.depthsprint.ui.canvas;
