/**
 * How it went: the review's picture, the same that is exported, and beside it a table for those who
 * read or hear rather than look. Start with {@link dev.depthsprint.ui.review.ReviewView}.
 */
package dev.depthsprint.ui.review;
