package dev.depthsprint.sprint;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clock of one try at explaining an outcome: it counts down, can be paused, and stops by itself
 * at the end. It runs on {@link TimeSource#nanos}, so that a wall clock that is set changes
 * nothing; it is not the work timer, and what it measures is no work on a task.
 *
 * @param seconds how long one may explain
 * @param spentNanos what was used up to the last pause
 * @param runs whether it goes
 * @param sinceNanos when it was last started; says nothing while it stands
 */
public record Drill(int seconds, long spentNanos, boolean runs, long sinceNanos) {

  public static final int SHORTEST_SECONDS = 10;
  public static final int LONGEST_SECONDS = 60 * 60;
  public static final int USUAL_SECONDS = 120;
  public static final int SHORT_SECONDS = 60;

  /** How much is left when the last stretch begins. */
  private static final int LAST_SECONDS = 10;

  private static final long SECOND = 1_000_000_000L;

  /** "in 2 min", "60-sec": a length that an outcome names. */
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,4})[ -]?(s|secs?|seconds?|min|mins|minutes?)\\b");

  /** "1:30", "90", "90 s", "2 min". */
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)");

  private static final Pattern SECONDS = Pattern.compile("(\\d{1,4})\\s*(?:s|sec|seconds?)?");
  private static final Pattern MINUTES = Pattern.compile("(\\d{1,2})\\s*(?:m|min|minutes?)");

  /** What is worth saying while it runs; each second would be too much. */
  public enum Cue {
    HALF,
    LAST_SECONDS,
    END
  }

  public Drill {
    if (seconds < SHORTEST_SECONDS || seconds > LONGEST_SECONDS) {
      throw new IllegalArgumentException("a drill of " + seconds + " seconds");
    }
  }

  public static Drill of(int seconds) {
    return new Drill(seconds, 0, false, 0);
  }

  /** The length that the words of an outcome ask for ("in 2 min"), else two minutes. */
  public static int proposedSeconds(String outcome) {
    Matcher named = NAMED.matcher(outcome);
    if (!named.find()) {
      return USUAL_SECONDS;
    }
    int number = Integer.parseInt(named.group(1));
    return allowed(named.group(2).startsWith("s") ? number : number * 60).orElse(USUAL_SECONDS);
  }

  /** Reads a length that was typed: {@code 1:30}, {@code 90}, {@code 90 s}, {@code 2 min}. */
  public static OptionalInt seconds(String text) {
    String typed = text.strip();
    Matcher clock = CLOCK.matcher(typed);
    if (clock.matches()) {
      return allowed(Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)));
    }
    Matcher minutes = MINUTES.matcher(typed);
    if (minutes.matches()) {
      return allowed(Integer.parseInt(minutes.group(1)) * 60);
    }
    Matcher seconds = SECONDS.matcher(typed);
    return seconds.matches() ? allowed(Integer.parseInt(seconds.group(1))) : OptionalInt.empty();
  }

  private static OptionalInt allowed(int seconds) {
    return seconds < SHORTEST_SECONDS || seconds > LONGEST_SECONDS
        ? OptionalInt.empty()
        : OptionalInt.of(seconds);
  }

  /** Goes, or goes on, from {@code nanos}; at its end it stays where it is. */
  public Drill started(long nanos) {
    return runs || isOver(nanos) ? this : new Drill(seconds, spentNanos, true, nanos);
  }

  public Drill paused(long nanos) {
    return runs ? new Drill(seconds, spent(nanos), false, 0) : this;
  }

  /** True once it was started. */
  public boolean isBegun() {
    return runs || spentNanos > 0;
  }

  public boolean isOver(long nanos) {
    return spent(nanos) >= seconds * SECOND;
  }

  /** The seconds used so far, rounded to the nearest. */
  public int spentSeconds(long nanos) {
    return (int) ((spent(nanos) + SECOND / 2) / SECOND);
  }

  /** The seconds left, the one that is running included: it shows 0 only at the end. */
  public int leftSeconds(long nanos) {
    return (int) ((seconds * SECOND - spent(nanos) + SECOND - 1) / SECOND);
  }

  /** What was passed after {@code before} and by {@code now}, the last of it; mostly nothing. */
  public Optional<Cue> cue(long before, long now) {
    Optional<Cue> passed = Optional.empty();
    for (Cue cue : Cue.values()) {
      long at = seconds * SECOND - left(cue);
      if (spent(before) < at && spent(now) >= at) {
        passed = Optional.of(cue);
      }
    }
    return passed;
  }

  /** How much is left at a cue; in a drill of a few seconds only its end is worth a word. */
  private long left(Cue cue) {
    return switch (cue) {
      case HALF -> seconds * SECOND / 2;
      case LAST_SECONDS -> seconds > 2 * LAST_SECONDS ? LAST_SECONDS * SECOND : 0;
      case END -> 0;
    };
  }

  private long spent(long nanos) {
    long running = runs ? Math.max(0, nanos - sinceNanos) : 0;
    return Math.min(spentNanos + running, seconds * SECOND);
  }
}
