package dev.depthsprint.ui.action;

import java.util.stream.Stream;

/** What can stand in a menu: an action, also one of another menu, or a menu of its own. */
public sealed interface MenuEntry permits Action, Also, Submenu {

  /** Itself, or all that it holds. */
  Stream<Action> actions();
}
