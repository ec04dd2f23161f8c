package dev.depthsprint.ui.today;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * What leads from Today to elsewhere.
 *
 * @param sprint opens the sprint
 * @param review opens the review
 * @param choose asks for a new sprint
 * @param drill drills the outcome of a day
 * @param drillWeak drills the weak outcomes one after the other
 */
public record TodayWays(
    Runnable sprint,
    Runnable review,
    Runnable choose,
    Consumer<LocalDate> drill,
    Runnable drillWeak) {}
