package dev.depthsprint.diagram.compare;

import dev.depthsprint.diagram.Value;
import dev.depthsprint.text.Message;
import java.math.BigDecimal;
import java.time.Duration;

/** Values as a person reads them in a list of differences. */
final class Words {

  private Words() {}

  /** In the largest unit that leaves a whole number; up to two minutes in seconds. */
  static String of(Duration length) {
    long millis = length.toMillis();
    if (millis % 1_000 != 0) {
      return Message.of("compare.value.millis", String.valueOf(millis)).text();
    }
    long seconds = millis / 1_000;
    if (seconds > 120 && seconds % 86_400 == 0) {
      return Message.of("compare.value.days", String.valueOf(seconds / 86_400)).text();
    }
    if (seconds > 120 && seconds % 3_600 == 0) {
      return Message.of("compare.value.hours", String.valueOf(seconds / 3_600)).text();
    }
    return seconds > 120 && seconds % 60 == 0
        ? Message.of("compare.value.minutes", String.valueOf(seconds / 60)).text()
        : Message.of("compare.value.seconds", String.valueOf(seconds)).text();
  }

  /**
   * @param unit empty for what is no number
   */
  static String of(Value value, String unit) {
    return switch (value) {
      case Value.Count(var number) -> (number + " " + unit).strip();
      case Value.Amount(var number) -> (plain(number) + " " + unit).strip();
      case Value.Length(var duration) -> of(duration);
      case Value.Words(var text) -> text.strip();
      case Value.Choice(var option) -> option.label().text();
    };
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
