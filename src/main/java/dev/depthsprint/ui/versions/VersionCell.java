package dev.depthsprint.ui.versions;

import dev.depthsprint.ui.theme.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** A version: its name above when it was kept; an icon tells what a person named. */
final class VersionCell extends ListCell<VersionRow> {

  VersionCell() {
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(VersionRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(empty ? null : line(row));
    setAccessibleText(empty ? null : row.title() + ", " + row.detail());
  }

  private static HBox line(VersionRow row) {
    var title = new Label(row.title());
    title.getStyleClass().add("version-name");
    var detail = new Label(row.detail());
    detail.getStyleClass().add("caption");
    var line = new HBox(Icons.of(icon(row)), new VBox(title, detail));
    line.getStyleClass().add("version-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static Ikon icon(VersionRow row) {
    return row.version()
        .<Ikon>map(version ->
            version.isNamed() ? MaterialDesignB.BOOKMARK_OUTLINE : MaterialDesignH.HISTORY)
        .orElse(MaterialDesignP.PENCIL_OUTLINE);
  }
}
