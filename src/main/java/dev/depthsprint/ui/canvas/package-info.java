/**
 * The canvas: pixels for the content, nodes for the tools. The content is painted on a thread of
 * its own, as large as the view and never larger, and shown as an image; above it lie outlines,
 * ports, the marquee and the field in which a name is typed. There is no handler for any single
 * element: one router brings the events of pointer and keys to the hand, which knows no window, and
 * one brings the values of the store to the painter.
 *
 * <p>Start with {@link dev.depthsprint.ui.canvas.DiagramCanvas}; {@code PointerInput}, {@code
 * KeyInput} and {@code WheelInput} are the ways in, {@code CanvasBench} is what the hand may do.
 */
package dev.depthsprint.ui.canvas;
