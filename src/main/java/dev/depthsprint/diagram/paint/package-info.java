/**
 * Diagrams as pictures: how components, flows, badges and labels look, in a light and a dark
 * palette. Nothing here knows pixels or files; where a flow runs is decided by {@code route}.
 *
 * <p>Start with {@code DiagramPainter}.
 */
package dev.depthsprint.diagram.paint;
