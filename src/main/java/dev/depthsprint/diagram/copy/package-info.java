/**
 * Copies of parts of a diagram: what belongs to a part and how it comes into a diagram again, see
 * {@link dev.depthsprint.diagram.copy.Part}, and parts as plain text, see {@link
 * dev.depthsprint.diagram.copy.ChainText}. No clipboard lives here.
 */
package dev.depthsprint.diagram.copy;
