package dev.depthsprint.diagram;

import java.time.Duration;

/**
 * The component saves its state and its read position together, and restarts from there.
 *
 * @param interval time between two checkpoints, more than zero
 * @param store where they are kept, for example "gs://checkpoints"; may be empty
 * @param mode what the barrier guarantees for the component's own state
 */
public record Checkpoint(Duration interval, String store, Mode mode) implements Trait {

  /** Whether a record may touch the state once more after a restart. */
  public enum Mode {
    EXACTLY_ONCE,
    AT_LEAST_ONCE
  }

  public static final Checkpoint USUAL =
      new Checkpoint(Duration.ofSeconds(60), "", Mode.EXACTLY_ONCE);

  public Checkpoint {
    if (interval.isNegative() || interval.isZero()) {
      throw new IllegalArgumentException("a checkpoint interval of " + interval);
    }
  }

  /** Only what keeps state between records has some to save. */
  public static boolean fits(Kind kind) {
    return kind.layer() == Layer.PROCESSING;
  }

  public Checkpoint withInterval(Duration value) {
    return new Checkpoint(value, store, mode);
  }

  public Checkpoint withStore(String value) {
    return new Checkpoint(interval, value, mode);
  }

  public Checkpoint withMode(Mode value) {
    return new Checkpoint(interval, store, value);
  }
}
