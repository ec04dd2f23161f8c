package dev.depthsprint.ui.action;

import dev.depthsprint.text.Message;
import java.util.List;
import java.util.stream.Stream;

/**
 * A menu inside a menu, for what would make the outer one taller than a small screen.
 *
 * @param sections runs of actions with a line between them
 */
public record Submenu(Message title, List<List<Action>> sections) implements MenuEntry {

  @Override
  public Stream<Action> actions() {
    return sections.stream().flatMap(List::stream);
  }
}
