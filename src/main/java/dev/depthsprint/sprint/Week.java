package dev.depthsprint.sprint;

/**
 * The heading of seven days.
 *
 * @param number counted from 1
 * @param subtitle what stands behind the colon, or empty
 */
public record Week(int number, String title, String subtitle) {}
