/**
 * How a sprint went: planned and actual by day, theme and task, and how the hours add up. {@link
 * dev.depthsprint.review.Review} is the sums, {@link dev.depthsprint.review.ReviewPainter} makes a
 * {@link dev.depthsprint.picture.Picture} of them, so that the window and every file show the same.
 *
 * <p>Uses plan, clock and picture, and nothing of diagrams. Start with {@code Review}.
 */
package dev.depthsprint.review;
