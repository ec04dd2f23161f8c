/** Choosing a sprint: the bundled plan, a file of one's own, or a blank one; and when it starts. */
package dev.depthsprint.ui.start;
