package dev.depthsprint.ui.celebration;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The card of a finished day. */
final class FinishedCard extends VBox {

  FinishedCard() {
    setId("finished-day");
    getStyleClass().add("finished-card");
    setAccessibleRole(AccessibleRole.TEXT);
    setManaged(false);
    setVisible(false);
  }

  void show(FinishedDay day) {
    var title =
        new Label(
            Message.of("celebration.title").text(),
            Icons.of(MaterialDesignC.CHECK_DECAGRAM, "finished-sign"));
    title.getStyleClass().add("view-title");
    var name = new Label(day.name());
    name.getStyleClass().add("caption");
    getChildren().setAll(title, name);
    day.facts().stream().map(FinishedCard::line).forEach(getChildren()::add);
    setAccessibleText(day.spoken());
  }

  private static HBox line(FinishedDay.Fact fact) {
    String style = fact.isReached() ? "fact-reached" : "fact-told";
    var words = new Label(fact.words());
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setMaxWidth(288);
    var line = new HBox(Icons.of(fact.sign(), style), words);
    line.getStyleClass().add("fact");
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }
}
