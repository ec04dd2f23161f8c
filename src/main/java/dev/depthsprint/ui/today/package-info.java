/** What now: the day that it is, its next tasks, its outcome, and what is left of its budget. */
package dev.depthsprint.ui.today;
