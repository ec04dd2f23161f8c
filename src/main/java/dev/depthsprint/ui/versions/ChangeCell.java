package dev.depthsprint.ui.versions;

import dev.depthsprint.diagram.compare.Change;
import dev.depthsprint.diagram.compare.Difference;
import dev.depthsprint.diagram.compare.Verdict;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** A change: the sign of what became of the element, its name, and what differs in plain words. */
final class ChangeCell extends ListCell<Change> {

  /** What sign, padding and scroll bar take of the list's width. */
  private static final double BESIDE_TEXT = 64;

  ChangeCell() {
    setPrefWidth(0);
  }

  static FontIcon sign(Verdict verdict) {
    return switch (verdict) {
      case ADDED -> Icons.of(MaterialDesignP.PLUS_CIRCLE, "verdict-added");
      case REMOVED -> Icons.of(MaterialDesignM.MINUS_CIRCLE, "verdict-removed");
      case CHANGED -> Icons.of(MaterialDesignP.PENCIL_CIRCLE, "verdict-changed");
    };
  }

  @Override
  protected void updateItem(Change change, boolean empty) {
    super.updateItem(change, empty);
    setGraphic(empty ? null : line(change));
    setAccessibleText(empty ? null : words(change));
    setTooltip(empty ? null : new Tooltip(change.name()));
  }

  private static String words(Change change) {
    return Message.of(
                "versions.change", change.verdict().label(), change.sort().label(), change.name())
            .text()
        + change.differences().stream()
            .map(difference -> ". " + difference.sentence().text())
            .collect(Collectors.joining());
  }

  private HBox line(Change change) {
    var name = new Label(change.name());
    name.getStyleClass().add("change-name");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    var sort = new Label(change.sort().label().text());
    sort.getStyleClass().add("caption");
    var texts = new VBox(name, sort);
    texts.setPrefWidth(getListView().getWidth() - BESIDE_TEXT);
    for (Difference difference : change.differences()) {
      var sentence = new Label(difference.sentence().text());
      sentence.getStyleClass().add("caption");
      sentence.setWrapText(true);
      sentence.setMinHeight(Region.USE_PREF_SIZE);
      texts.getChildren().add(sentence);
    }
    var line = new HBox(sign(change.verdict()), texts);
    line.getStyleClass().add("change-line");
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }
}
