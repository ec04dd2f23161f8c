package dev.depthsprint.ui.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A form that is made when it is first shown: the window comes up sooner without it. */
final class WhenNeeded<F> {

  private final Supplier<F> maker;
  private Optional<F> made = Optional.empty();

  WhenNeeded(Supplier<F> maker) {
    this.maker = maker;
  }

  F get() {
    F form = made.orElseGet(maker);
    made = Optional.of(form);
    return form;
  }

  void ifMade(Consumer<F> use) {
    made.ifPresent(use);
  }
}
