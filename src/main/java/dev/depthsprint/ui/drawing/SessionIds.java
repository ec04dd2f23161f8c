package dev.depthsprint.ui.drawing;

import dev.depthsprint.diagram.Ids;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Ids of elements from the ids of the session: what the thing is, and the last letters of a fresh
 * id, which differ most.
 */
record SessionIds(Supplier<String> fresh) implements Ids {

  @Override
  public String next(String stem, Predicate<String> isTaken) {
    String id;
    do {
      String letters = fresh.get();
      id = stem + "-" + letters.substring(Math.max(0, letters.length() - LENGTH));
    } while (isTaken.test(id));
    return id;
  }
}
