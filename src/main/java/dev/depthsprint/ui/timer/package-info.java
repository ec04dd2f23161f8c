/** The timer bar along the bottom of every view, and the question about time that nobody saw. */
package dev.depthsprint.ui.timer;
