package dev.depthsprint.ui.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A stretch of a day that no block holds.
 *
 * @param start a full five minutes
 * @param end a full five minutes, after the start
 */
record FreeTime(Instant start, Instant end) {

  private static final Duration USUAL_LENGTH = Duration.ofMinutes(30);
  private static final Duration STEP = Duration.ofMinutes(5);

  /** The last free half hour before an instant, or as much of it as is free. */
  static FreeTime before(Instant latest, List<Block> blocks) {
    Instant end = full(latest);
    while (isTaken(end.minus(STEP), end, blocks)) {
      end = earliest(end.minus(STEP), end, blocks);
    }
    Instant start = end.minus(STEP);
    while (start.isAfter(end.minus(USUAL_LENGTH)) && !isTaken(start.minus(STEP), start, blocks)) {
      start = start.minus(STEP);
    }
    return new FreeTime(start, end);
  }

  private static boolean isTaken(Instant from, Instant to, List<Block> blocks) {
    return blocks.stream().anyMatch(it -> it.start().isBefore(to) && it.end().isAfter(from));
  }

  private static Instant earliest(Instant from, Instant to, List<Block> blocks) {
    return blocks.stream()
        .filter(it -> it.start().isBefore(to) && it.end().isAfter(from))
        .map(it -> full(it.start()))
        .min(Instant::compareTo)
        .orElse(from);
  }

  private static Instant full(Instant instant) {
    long step = STEP.toSeconds();
    return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), step) * step);
  }
}
