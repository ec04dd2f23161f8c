/** One day, opened: its tasks with their marks, the outcome, the notes. */
package dev.depthsprint.ui.day;
