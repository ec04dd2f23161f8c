package dev.depthsprint.ui.palette;

import dev.depthsprint.diagram.Piece;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.PieceIcons;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;

/** A row of the palette: the name of a group, or a piece that can be dragged away. */
final class PaletteCell extends TreeCell<PaletteEntry> {

  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

  /**
   * @param insert takes what is chosen without dragging
   * @param carrier takes what is dragged
   */
  PaletteCell(Consumer<Piece> insert, Carrier carrier) {
    // As wide as the palette and no wider: a long name ends in an ellipsis.
    setPrefWidth(0);
    new Carrying(this, this::piece, carrier);
    setOnMouseClicked(click -> {
      // The second click of a double click would add a second one.
      boolean isMeant = click.isStillSincePress() && click.getClickCount() == 1;
      if (isMeant && click.getButton() == MouseButton.PRIMARY) {
        piece().ifPresent(insert);
      }
    });
  }

  private Optional<Piece> piece() {
    return getItem() instanceof PaletteEntry.Item(Piece piece)
        ? Optional.of(piece)
        : Optional.empty();
  }

  @Override
  protected void updateItem(PaletteEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    pseudoClassStateChanged(GROUP, !empty && entry instanceof PaletteEntry.Group);
    switch (empty ? new PaletteEntry.Root() : entry) {
      case PaletteEntry.Root _ -> show("", "", null, null);
      case PaletteEntry.Group(var id, var title) -> show("group-" + id, title.text(), null, null);
      case PaletteEntry.Item(Piece piece) ->
          show(
              piece.code(),
              piece.name(),
              PieceIcons.tile(piece),
              new Tooltip(Message.of("canvas.palette.tip", piece.name()).text()));
    }
  }

  private void show(String id, String text, Node graphic, Tooltip tooltip) {
    setId(id);
    setText(text);
    setGraphic(graphic);
    setTooltip(tooltip);
  }
}
