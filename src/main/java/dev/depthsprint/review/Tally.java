package dev.depthsprint.review;

/**
 * Planned against actual, and how much of it is done.
 *
 * @param planned the estimates, in minutes
 * @param worked in minutes
 * @param done of {@code tasks}
 */
public record Tally(int planned, int worked, int done, int tasks) {

  public static final Tally NONE = new Tally(0, 0, 0, 0);

  public Tally plus(Tally other) {
    return new Tally(
        planned + other.planned, worked + other.worked, done + other.done, tasks + other.tasks);
  }

  Tally negated() {
    return new Tally(-planned, -worked, -done, -tasks);
  }

  /** Positive when more was worked than planned. */
  public int difference() {
    return worked - planned;
  }

  /** Only the minutes. */
  Tally uncounted() {
    return new Tally(planned, worked, 0, 0);
  }

  public boolean isAllDone() {
    return tasks > 0 && done == tasks;
  }
}
