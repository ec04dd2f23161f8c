package dev.depthsprint.ui.action;

import java.util.stream.Stream;

/**
 * An action that stands in a second menu, where people look for it too.
 *
 * @param action of another menu
 */
public record Also(Action action) implements MenuEntry {

  /** None: it counts where it is at home. */
  @Override
  public Stream<Action> actions() {
    return Stream.empty();
  }
}
