package dev.depthsprint.sprint;

/**
 * What a part of the sprint is about. Theme <i>n</i> belongs to week <i>n</i>.
 *
 * @param title for example "Vertical Depth"
 * @param detail what stands behind the dash, or empty
 */
public record Theme(int number, String title, String detail) {}
