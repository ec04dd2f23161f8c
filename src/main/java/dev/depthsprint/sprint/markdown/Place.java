package dev.depthsprint.sprint.markdown;

/**
 * Where a line of the source went.
 *
 * @param line counted from 1
 */
public record Place(int line, Part part) {}
