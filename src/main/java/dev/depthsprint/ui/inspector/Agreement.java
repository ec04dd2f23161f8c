package dev.depthsprint.ui.inspector;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What several elements have in common. */
final class Agreement {

  private Agreement() {}

  /** The value that all have; empty when they differ, or when there are none. */
  static <E, T> Optional<T> on(Collection<E> elements, Function<E, T> value) {
    List<T> values = elements.stream().map(value).distinct().toList();
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }
}
