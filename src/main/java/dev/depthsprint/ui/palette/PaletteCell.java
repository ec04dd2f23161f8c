package dev.depthsprint.ui.palette;

import dev.depthsprint.diagram.Piece;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.canvas.PieceFormat;
import dev.depthsprint.ui.theme.PieceIcons;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;

/** A row of the palette: the name of a group, or a piece that can be dragged away. */
final class PaletteCell extends TreeCell<PaletteEntry> {

  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

  PaletteCell(Consumer<Piece> insert) {
    // As wide as the palette and no wider: a long name ends in an ellipsis.
    setPrefWidth(0);
    setOnDragDetected(this::drag);
    setOnMouseClicked(click -> {
      if (click.getClickCount() == 2 && getItem() instanceof PaletteEntry.Item(Piece piece)) {
        insert.accept(piece);
      }
    });
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

  private void drag(MouseEvent event) {
    if (getItem() instanceof PaletteEntry.Item(Piece piece)) {
      Dragboard board = startDragAndDrop(TransferMode.COPY);
      board.setContent(Map.of(PieceFormat.FORMAT, piece.code()));
      board.setDragView(picture(), -8, -8);
      event.consume();
    }
  }

  private WritableImage picture() {
    var parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    return getGraphic().snapshot(parameters, null);
  }
}
