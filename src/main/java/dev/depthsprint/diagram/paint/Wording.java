package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.text.Texts;
import java.time.Duration;

/** Checkpoints and retry policies in the few words that a badge has room for. */
final class Wording {

  private Wording() {}

  /** For example "60 s · exactly-once". */
  static String full(Checkpoint checkpoint) {
    return Texts.text(
        switch (checkpoint.mode()) {
          case EXACTLY_ONCE -> "diagram.badge.exactlyOnce";
          case AT_LEAST_ONCE -> "diagram.badge.atLeastOnce";
        },
        duration(checkpoint.interval()));
  }

  /** For example "60 s · 1×", where a second badge needs the room. */
  static String brief(Checkpoint checkpoint) {
    return Texts.text(
        switch (checkpoint.mode()) {
          case EXACTLY_ONCE -> "diagram.badge.once";
          case AT_LEAST_ONCE -> "diagram.badge.onceOrMore";
        },
        duration(checkpoint.interval()));
  }

  /** For example "3× exp · DLQ". */
  static String full(RetryPolicy retry) {
    return Texts.text(
        "diagram.badge.retry",
        Integer.toString(retry.attempts()),
        Texts.text(
            switch (retry.backoff()) {
              case FIXED -> "diagram.badge.fixed";
              case EXPONENTIAL -> "diagram.badge.exponential";
            }),
        then(retry));
  }

  /** For example "3× · DLQ". */
  static String brief(RetryPolicy retry) {
    return Texts.text("diagram.badge.retryBrief", Integer.toString(retry.attempts()), then(retry));
  }

  private static String then(RetryPolicy retry) {
    return Texts.text(
        switch (retry.then()) {
          case DEAD_LETTER -> "diagram.badge.deadLetter";
          case DROP -> "diagram.badge.drop";
        });
  }

  /** In the largest unit that leaves a whole number; up to two minutes in seconds. */
  private static String duration(Duration duration) {
    long millis = duration.toMillis();
    if (millis % 1000 != 0) {
      return Texts.text("diagram.badge.milliseconds", Long.toString(millis));
    }
    long seconds = millis / 1000;
    if (seconds % 3600 == 0) {
      return Texts.text("diagram.badge.hours", Long.toString(seconds / 3600));
    }
    return seconds % 60 == 0 && seconds > 120
        ? Texts.text("diagram.badge.minutes", Long.toString(seconds / 60))
        : Texts.text("diagram.badge.seconds", Long.toString(seconds));
  }
}
