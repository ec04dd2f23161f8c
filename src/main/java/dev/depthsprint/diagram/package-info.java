/**
 * The pipeline as values: components, the flows between them, what is promised and known about them
 * (checkpoints, retries, properties), the zones that hold them and the notes on them. Nothing here
 * draws, lays out or saves; the packages below do.
 *
 * <p>Start with {@code Diagram}, then {@code Component}, {@code Flow} and {@code Kind}. What
 * changes a diagram is an edit: see {@code Edits} and its neighbours by element, such as {@code
 * ZoneEdits}.
 */
package dev.depthsprint.diagram;
