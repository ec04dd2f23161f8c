package dev.depthsprint.ui.timeline;

import dev.depthsprint.sprint.Gap;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

/** The keys and the menu of a block. */
final class BlockKeys {

  private static final Duration STEP = Duration.ofMinutes(5);

  private final Session session;
  private final Timeline timeline;
  private final Strip strip;
  private final BlockEdits edits;

  BlockKeys(Session session, Timeline timeline, Strip strip, BlockEdits edits) {
    this.session = session;
    this.timeline = timeline;
    this.strip = strip;
    this.edits = edits;
  }

  void press(BlockView view, KeyEvent key) {
    if (key.isShortcutDown()) {
      return;
    }
    boolean isTaken = key.isAltDown() ? nudge(view, key) : act(view, key);
    if (isTaken) {
      key.consume();
    }
  }

  private boolean nudge(BlockView view, KeyEvent key) {
    switch (key.getCode()) {
      case UP -> edits.nudge(view.block(), STEP.negated(), key.isShiftDown());
      case DOWN -> edits.nudge(view.block(), STEP, key.isShiftDown());
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean act(BlockView view, KeyEvent key) {
    Block block = view.block();
    switch (key.getCode()) {
      case UP -> strip.travel(view, -1);
      case DOWN -> strip.travel(view, 1);
      case ENTER -> timeline.change(block);
      case INSERT -> timeline.add();
      case DELETE, BACK_SPACE -> edits.delete(block);
      case S -> edits.split(block, BlockEdits.middle(block));
      case M -> edits.merge(block);
      case B -> books(block).show(view, Side.BOTTOM, 0, 0);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A menu of the tasks alone. */
  private ContextMenu books(Block block) {
    var menu = new ContextMenu();
    menu.getItems().setAll(tasks(block));
    return menu;
  }

  private List<MenuItem> tasks(Block block) {
    return timeline.otherTasks(block).stream()
        .map(task -> item(session.taskTitle(task), () -> edits.book(block, task)))
        .toList();
  }

  /**
   * @param at the instant under the mouse
   */
  ContextMenu menu(BlockView view, Instant at) {
    Block block = view.block();
    List<MenuItem> items = new ArrayList<>();
    if (block instanceof Block.Hole(Gap gap)) {
      MenuItem settle = item("timeline.menu.settle", "", () -> timeline.settle(gap));
      settle.setDisable(!gap.isOpen());
      items.add(settle);
    } else {
      items.add(item("timeline.menu.edit", "Enter", () -> timeline.change(block)));
      items.add(item("timeline.menu.splitHere", "", () -> edits.split(block, at)));
      items.add(
          item("timeline.menu.split", "S", () -> edits.split(block, BlockEdits.middle(block))));
      items.add(item("timeline.menu.merge", "M", () -> edits.merge(block)));
      var book = new Menu(Message.of("timeline.menu.book").text());
      book.getItems().setAll(tasks(block));
      book.setDisable(book.getItems().isEmpty());
      items.add(book);
      items.add(item("timeline.menu.delete", "Delete", () -> edits.delete(block)));
      boolean isRunning = block instanceof Block.Running;
      items.get(3).setDisable(isRunning);
      items.getLast().setDisable(isRunning);
    }
    var menu = new ContextMenu();
    menu.getItems().setAll(items);
    return menu;
  }

  private static MenuItem item(String key, String hint, Runnable run) {
    return item(
        hint.isEmpty() ? Message.of(key).text() : Message.of(key).text() + "   " + hint, run);
  }

  private static MenuItem item(String text, Runnable run) {
    var item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> run.run());
    return item;
  }
}
