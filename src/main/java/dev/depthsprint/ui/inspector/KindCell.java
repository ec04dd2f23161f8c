package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Kind;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.KindIcons;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/** A kind of component in a list, with its icon as the palette has it. */
final class KindCell extends ListCell<Kind> {

  private final Function<Kind, Message> words;

  private KindCell(Function<Kind, Message> words) {
    this.words = words;
  }

  /** Kinds with their layers in the open list; closed there is room for the name. */
  static void on(ComboBox<Kind> list, Function<Kind, Message> words) {
    list.setCellFactory(_ -> new KindCell(words));
    list.setButtonCell(
        new ListCell<>() {
          @Override
          protected void updateItem(Kind kind, boolean empty) {
            super.updateItem(kind, empty);
            setText(empty || kind == null ? list.getPromptText() : kind.name());
            setAccessibleText(empty || kind == null ? null : words.apply(kind).text());
          }
        });
  }

  @Override
  protected void updateItem(Kind kind, boolean empty) {
    super.updateItem(kind, empty);
    boolean isBlank = empty || kind == null;
    setText(isBlank ? null : words.apply(kind).text());
    setGraphic(isBlank ? null : KindIcons.tile(kind));
  }
}
