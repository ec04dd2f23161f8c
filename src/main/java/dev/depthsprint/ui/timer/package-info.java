/**
 * The timer bar along the bottom of every view, the question about time that nobody saw, and what
 * is told of the running clock: in the window, in its title, and by the system.
 */
package dev.depthsprint.ui.timer;
