package dev.depthsprint.sprint;

/**
 * What a part of the sprint is about. Theme <i>n</i> belongs to week <i>n</i>.
 *
 * @param title for example "Vertical Depth"
 * @param detail what stands behind the dash, or empty
 */
public record Theme(int number, String title, String detail) {

  private static final int WEEK = 7;

  /**
   * The number of the theme of a day.
   *
   * @param index of the day in its sprint, from 0
   */
  public static int ofDay(int index) {
    return index / WEEK + 1;
  }

  /** How many days of a sprint there are until the week of a theme has ended. */
  public static int daysUntilEnd(int number) {
    return number * WEEK;
  }
}
