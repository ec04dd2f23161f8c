package dev.depthsprint.diagram;

import java.time.Duration;

/** What a property is set to. */
public sealed interface Value {

  record Count(long number) implements Value {}

  record Amount(double number) implements Value {}

  record Length(Duration duration) implements Value {}

  record Words(String text) implements Value {}

  record Choice(Option option) implements Value {}
}
