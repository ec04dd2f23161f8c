package dev.depthsprint.sprint.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/** How deep the items of a list stand, by their indents rather than by exact columns. */
final class Nesting {

  private final Deque<Integer> indents = new ArrayDeque<>();
  private boolean roundAbove;

  /** The next item starts a list of its own. */
  void restart() {
    indents.clear();
    roundAbove = false;
  }

  /** True when the item starts a list, or stands as far out as the list's first. */
  boolean isOutermost(Block.Item item) {
    return indents.isEmpty() || columns(item) <= indents.getLast();
  }

  /** The depth of the next item; 0 is the outermost. */
  int depth(Block.Item item) {
    while (!indents.isEmpty() && indents.peek() >= columns(item)) {
      indents.pop();
    }
    if (indents.isEmpty()) {
      roundAbove = item.bullet().isRound();
    }
    indents.push(columns(item));
    return indents.size() - 1;
  }

  /** A dash right below a round bullet means one step further in, though no column says so. */
  private int columns(Block.Item item) {
    boolean inner = roundAbove && !item.bullet().isRound() && !item.bullet().marker().isEmpty();
    return 2 * item.indent() + (inner ? 1 : 0);
  }
}
