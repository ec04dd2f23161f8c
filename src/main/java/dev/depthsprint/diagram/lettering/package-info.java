/**
 * What is written beside the elements of a diagram, and how much room it takes: the words beside a
 * flow, the tab of a zone, the names of ports. Nothing here draws, and nothing decides where words
 * beside a flow stand: that is {@code route}'s, which must know their size for it.
 *
 * <p>Start with {@code Caption}.
 */
package dev.depthsprint.diagram.lettering;
