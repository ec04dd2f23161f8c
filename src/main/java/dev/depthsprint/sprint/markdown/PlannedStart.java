package dev.depthsprint.sprint.markdown;

import java.time.LocalDate;
import java.util.List;

/**
 * The day on which a plan wants to start.
 *
 * @param lines where it says so
 */
record PlannedStart(List<Line> lines, LocalDate date) {}
