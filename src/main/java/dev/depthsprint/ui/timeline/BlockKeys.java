package dev.depthsprint.ui.timeline;

import dev.depthsprint.sprint.Gap;
import dev.depthsprint.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

/** The keys and the menu of a block. */
final class BlockKeys {

  private static final Duration STEP = Duration.ofMinutes(5);

  private final Timeline timeline;
  private final Strip strip;
  private final BlockEdits edits;

  BlockKeys(Timeline timeline, Strip strip, BlockEdits edits) {
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
      case B -> book(block);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void book(Block block) {
    if (!(block instanceof Block.Hole)) {
      timeline.book(block);
    }
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
      items.add(item("timeline.menu.book", "B", () -> book(block)));
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
