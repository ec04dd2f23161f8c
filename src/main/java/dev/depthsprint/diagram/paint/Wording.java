package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.DeliveryGuarantee;
import dev.depthsprint.diagram.RestEncryption;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.Window;
import dev.depthsprint.diagram.lettering.Caption;
import dev.depthsprint.text.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;

/** Values in the few words that a badge or a line has room for. */
final class Wording {

  /** From the largest; each is a thousand times the next. */
  private static final List<String> SCALES =
      List.of("paint.number.billions", "paint.number.millions", "paint.number.thousands");

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

  /** For example "60 s · once", where a second badge needs the room. */
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
        Caption.backoff(retry),
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

  /** For example "tumbling 5 min". */
  static String full(Window window) {
    return Texts.text(
        switch (window.shape()) {
          case TUMBLING -> "paint.window.tumbling";
          case SLIDING -> "paint.window.sliding";
          case SESSION -> "paint.window.session";
        },
        duration(window.length()),
        duration(window.slide()));
  }

  static String full(DeliveryGuarantee guarantee) {
    return Texts.text(
        switch (guarantee) {
          case UNSTATED -> "paint.delivery.unstated";
          case AT_MOST_ONCE -> "paint.delivery.atMostOnce";
          case AT_LEAST_ONCE -> "paint.delivery.atLeastOnce";
          case EXACTLY_ONCE -> "paint.delivery.exactlyOnce";
        });
  }

  static String full(RestEncryption encryption) {
    return Texts.text(
        switch (encryption) {
          case NONE -> "paint.atRest.none";
          case PROVIDER_KEY -> "paint.atRest.providerKey";
          case CUSTOMER_KEY -> "paint.atRest.customerKey";
        });
  }

  static String watermark(Duration delay) {
    return Texts.text("paint.badge.watermark", duration(delay));
  }

  /** Of three digits at least, for example "2.5k". */
  static String number(double number) {
    for (int i = 0; i < SCALES.size(); i++) {
      double scale = Math.pow(1000, SCALES.size() - i);
      if (number >= scale) {
        return Texts.text(SCALES.get(i), plain(number / scale));
      }
    }
    return plain(number);
  }

  private static String plain(double number) {
    BigDecimal rounded =
        number >= 100
            ? BigDecimal.valueOf(Math.round(number))
            : BigDecimal.valueOf(number).round(new MathContext(3));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** In the largest unit that leaves a whole number; up to two minutes in seconds. */
  static String duration(Duration duration) {
    long millis = duration.toMillis();
    if (millis % 1000 != 0) {
      return Texts.text("diagram.badge.milliseconds", Long.toString(millis));
    }
    long seconds = millis / 1000;
    if (seconds % 86_400 == 0 && seconds > 86_400) {
      return Texts.text("paint.length.days", Long.toString(seconds / 86_400));
    }
    if (seconds % 3600 == 0) {
      return Texts.text("diagram.badge.hours", Long.toString(seconds / 3600));
    }
    return seconds % 60 == 0 && seconds > 120
        ? Texts.text("diagram.badge.minutes", Long.toString(seconds / 60))
        : Texts.text("diagram.badge.seconds", Long.toString(seconds));
  }
}
