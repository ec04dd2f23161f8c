package dev.depthsprint.ui.session;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;

/**
 * Does what nobody sees yet in small steps, while nobody is busy at the window: it answers between
 * two of them. What is to be done stands ready to be done at once, should it be needed sooner.
 */
public final class SpareTime {

  /** A frame between two steps, so that what waits for the window comes first. */
  private static final Duration BETWEEN_STEPS = Duration.ofMillis(16);

  private static final Duration AFTER_INPUT = Duration.ofMillis(400);

  /** Half of a frame. */
  private static final long LONGEST_NANOS = 8_000_000;

  private final Deque<BooleanSupplier> waiting = new ArrayDeque<>();
  private final Delay next = new Delay(BETWEEN_STEPS, this::work);
  private final Delay afterInput = new Delay(AFTER_INPUT, this::work);

  /**
   * @param step does a little, again and again until it says that there is no more; one that waits
   *     already is not added again
   */
  public void add(BooleanSupplier step) {
    if (!waiting.contains(step)) {
      waiting.add(step);
    }
    if (!afterInput.isRunning()) {
      next.start();
    }
  }

  /** Somebody is busy at the window. */
  public void disturb() {
    if (!waiting.isEmpty()) {
      next.stop();
      afterInput.restart();
    }
  }

  private void work() {
    long from = System.nanoTime();
    long last = 0;
    // As many as there is room for, going by how long the last one took.
    while (!waiting.isEmpty() && System.nanoTime() - from + last < LONGEST_NANOS) {
      long begun = System.nanoTime();
      if (!waiting.peek().getAsBoolean()) {
        waiting.remove();
      }
      last = System.nanoTime() - begun;
    }
    if (!waiting.isEmpty()) {
      next.start();
    }
  }
}
