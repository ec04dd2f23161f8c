package dev.depthsprint.diagram;

import java.util.List;

/** Which values a property can have. */
public sealed interface ValueType {

  /** A whole number, from {@code least} on. */
  record Count(long least) implements ValueType {}

  /** Zero or more. */
  record Amount() implements ValueType {}

  /** More than zero. */
  record Length() implements ValueType {}

  /** A few words in one line; not empty. */
  record Words() implements ValueType {}

  record Choice(List<Option> options) implements ValueType {
    public Choice {
      options = List.copyOf(options);
    }
  }

  static Choice of(Option... options) {
    return new Choice(List.of(options));
  }

  default boolean allows(Value value) {
    return switch (this) {
      case Count(long least) ->
          value instanceof Value.Count(long number) && number >= least && number <= GREATEST_COUNT;
      case Amount() ->
          value instanceof Value.Amount(double number) && number >= 0 && number <= GREATEST_AMOUNT;
      case Length() -> value instanceof Value.Length(var duration) && duration.isPositive();
      case Words() -> value instanceof Value.Words(String text) && !text.isBlank();
      case Choice(var options) ->
          value instanceof Value.Choice(Option option) && options.contains(option);
    };
  }

  long GREATEST_COUNT = 1_000_000_000_000L;

  double GREATEST_AMOUNT = 1e15;
}
