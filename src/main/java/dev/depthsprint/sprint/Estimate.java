package dev.depthsprint.sprint;

/**
 * How long a task should take.
 *
 * @param minutes 0 or more
 * @param automatic true while it is only an equal share of the day's budget that nobody chose
 */
public record Estimate(int minutes, boolean automatic) {

  public static final Estimate NONE = new Estimate(0, true);

  public Estimate {
    if (minutes < 0) {
      throw new IllegalArgumentException("an estimate of " + minutes + " minutes");
    }
  }
}
