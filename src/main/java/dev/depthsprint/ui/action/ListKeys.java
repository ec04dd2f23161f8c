package dev.depthsprint.ui.action;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a search field above a list: the arrows and the paging keys go through the list,
 * Enter takes what is selected, and all others go on to the field.
 */
public final class ListKeys {

  private static final int PAGE = 8;

  private final ListView<?> list;
  private final Consumer<KeyEvent> take;

  private ListKeys(ListView<?> list, Consumer<KeyEvent> take) {
    this.list = list;
    this.take = take;
  }

  /**
   * @param box holds the field and the list
   * @param take runs at Enter, with whatever is held together with it
   */
  public static void on(Node box, ListView<?> list, Consumer<KeyEvent> take) {
    box.addEventFilter(KeyEvent.KEY_PRESSED, new ListKeys(list, take)::press);
  }

  private void press(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> go(1);
      case UP -> go(-1);
      case PAGE_DOWN -> go(PAGE);
      case PAGE_UP -> go(-PAGE);
      case ENTER -> take.accept(key);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void go(int by) {
    int last = list.getItems().size() - 1;
    int here = list.getSelectionModel().getSelectedIndex();
    list.getSelectionModel().select(Math.clamp(here + by, 0, Math.max(0, last)));
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
  }
}
