/**
 * The plan and the clock: a {@link dev.depthsprint.sprint.Sprint} of days and tasks, and a {@link
 * dev.depthsprint.sprint.TimeLog} of intervals. Pure values and functions; time comes in through
 * {@link dev.depthsprint.sprint.TimeSource}, never from the machine's clock directly.
 *
 * <p>Totals are always derived from intervals, nothing counts minutes. Start with {@code Sprint},
 * then {@code TimeLog} and {@code Timer}.
 */
package dev.depthsprint.sprint;
