/**
 * What makes two diagrams differ: two versions of one, or two of their own, such as the pipeline of
 * today and the one that is meant to be. Only what a diagram says counts, not where it stands on
 * the plane.
 *
 * <p>Start with {@link dev.depthsprint.diagram.compare.Comparison}; {@code Species} says how the
 * elements of each sort are told apart and described, {@code Pairing} finds the two that belong
 * together, {@code ComparisonPainter} shows both diagrams in one picture.
 */
package dev.depthsprint.diagram.compare;
