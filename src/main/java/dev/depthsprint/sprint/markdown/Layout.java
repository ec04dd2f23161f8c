package dev.depthsprint.sprint.markdown;

import java.time.LocalDate;

/** Where the days of a plan go: the sprint's first day, and how the others follow. */
public record Layout(LocalDate start, Order order) {}
