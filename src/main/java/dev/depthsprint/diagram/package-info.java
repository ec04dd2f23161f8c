/**
 * The pipeline as values: components, the flows between them, and what is promised about them
 * (checkpoints, retries). Nothing here draws, lays out or saves; the packages below do.
 *
 * <p>Start with {@code Diagram}, then {@code Component}, {@code Flow} and {@code Kind}.
 */
package dev.depthsprint.diagram;
