/**
 * The time of a day as blocks along its hours, and its edits by hand. {@code HourScale}, {@code
 * Block} and {@code EndDrag} know no JavaFX: where things stand and what a drag comes to is decided
 * there. Start with {@link dev.depthsprint.ui.timeline.Timeline}.
 */
package dev.depthsprint.ui.timeline;
