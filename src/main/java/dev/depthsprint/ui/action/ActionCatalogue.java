package dev.depthsprint.ui.action;

import dev.depthsprint.text.Message;
import java.util.List;
import java.util.stream.Stream;

/** All actions, in the groups that the menu bar shows. */
public record ActionCatalogue(List<Group> groups) {

  /**
   * One menu.
   *
   * @param sections runs of actions and submenus with a line between them
   */
  public record Group(Message title, List<List<? extends MenuEntry>> sections) {

    public Stream<Action> actions() {
      return sections.stream().flatMap(List::stream).flatMap(MenuEntry::actions);
    }
  }

  public Stream<Action> actions() {
    return groups.stream().flatMap(Group::actions);
  }

  /** The action with this id; to ask for one that is not there is a defect. */
  public Action action(String id) {
    return actions().filter(action -> action.id().equals(id)).findFirst().orElseThrow();
  }
}
