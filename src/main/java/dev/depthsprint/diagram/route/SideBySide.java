package dev.depthsprint.diagram.route;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Walks through two sorted maps at once and tells where they differ. */
final class SideBySide {

  /** Is told of one difference: a value that is gone, new, or not the very same as before. */
  interface Visitor<V> {
    void differs(String id, Optional<V> before, Optional<V> after);
  }

  private SideBySide() {}

  /** Visits the differences in the order of ids. */
  static <V> void compare(
      SortedMap<String, V> before, SortedMap<String, V> after, Visitor<V> visitor) {
    if (before == after) {
      return;
    }
    var olds = before.entrySet().iterator();
    var news = after.entrySet().iterator();
    Optional<Map.Entry<String, V>> old = next(olds);
    Optional<Map.Entry<String, V>> now = next(news);
    while (old.isPresent() || now.isPresent()) {
      int order = order(old, now);
      if (order != 0 || old.get().getValue() != now.get().getValue()) {
        Optional<Map.Entry<String, V>> was = order <= 0 ? old : Optional.empty();
        Optional<Map.Entry<String, V>> is = order >= 0 ? now : Optional.empty();
        visitor.differs(
            was.or(() -> is).orElseThrow().getKey(),
            was.map(Map.Entry::getValue),
            is.map(Map.Entry::getValue));
      }
      old = order <= 0 ? next(olds) : old;
      now = order >= 0 ? next(news) : now;
    }
  }

  private static <V> Optional<Map.Entry<String, V>> next(Iterator<Map.Entry<String, V>> entries) {
    return entries.hasNext() ? Optional.of(entries.next()) : Optional.empty();
  }

  /** Which of the two comes first; one that is at its end comes last. */
  private static <V> int order(
      Optional<Map.Entry<String, V>> old, Optional<Map.Entry<String, V>> now) {
    if (old.isEmpty() || now.isEmpty()) {
      return old.isEmpty() ? 1 : -1;
    }
    // Most are the very same, and comparing ids would cost more than all else.
    return old.get().getValue() == now.get().getValue()
        ? 0
        : old.get().getKey().compareTo(now.get().getKey());
  }
}
