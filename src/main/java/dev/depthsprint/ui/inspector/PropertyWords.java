package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.Value;
import dev.depthsprint.diagram.ValueType;
import dev.depthsprint.text.Message;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Values of properties as they are typed and read back. */
final class PropertyWords {

  private PropertyWords() {}

  /** For example "batch-size". */
  static String id(Property property) {
    return property.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a text field holds for a value. */
  static String typed(Value value) {
    return switch (value) {
      case Value.Count(long number) -> String.valueOf(number);
      case Value.Amount(double number) -> plain(number);
      case Value.Words(String text) -> text;
      case Value.Length _, Value.Choice _ ->
          throw new IllegalArgumentException(value + " is chosen");
    };
  }

  /** Without an exponent and without zeros that say nothing. */
  private static String plain(double number) {
    BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
  }

  /** The value of a typed text; empty when it is none. */
  static Optional<Value> read(ValueType type, String text) {
    String stripped = text.strip();
    Optional<Value> value =
        switch (type) {
          case ValueType.Count _ ->
              stripped.matches("\\d{1,15}")
                  ? Optional.of(new Value.Count(Long.parseLong(stripped)))
                  : Optional.empty();
          case ValueType.Amount _ ->
              stripped.matches("\\d{1,16}([.,]\\d{1,9})?")
                  ? Optional.of(new Value.Amount(Double.parseDouble(stripped.replace(',', '.'))))
                  : Optional.empty();
          case ValueType.Words _ -> Optional.of(new Value.Words(stripped));
          case ValueType.Length _, ValueType.Choice _ -> Optional.empty();
        };
    return value.filter(type::allows);
  }

  /** What to type instead of a text that is no value. */
  static Message expected(ValueType type) {
    return switch (type) {
      case ValueType.Count(long least) ->
          Message.of("inspector.expected.count", String.valueOf(least));
      case ValueType.Amount _ -> Message.of("inspector.expected.amount");
      case ValueType.Words _, ValueType.Length _, ValueType.Choice _ ->
          Message.of("inspector.expected.words");
    };
  }
}
