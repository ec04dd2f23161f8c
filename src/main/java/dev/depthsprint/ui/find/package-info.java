/**
 * Finding on the canvas: a bar above it with the words, how many elements they were found in, and
 * the ways to the next and the previous one.
 *
 * <p>Start with {@link dev.depthsprint.ui.find.FindBar}; what counts as found is decided by {@link
 * dev.depthsprint.diagram.Finds}.
 */
package dev.depthsprint.ui.find;
