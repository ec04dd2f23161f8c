package dev.depthsprint.ui.celebration;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The card of a finished day. */
final class FinishedCard extends VBox {

  private final Label name = new Label();
  private final FinishedFacts facts;

  FinishedCard(Session session) {
    facts = new FinishedFacts(session);
    setId("finished-day");
    getStyleClass().add("finished-card");
    setAccessibleRole(AccessibleRole.TEXT);
    setManaged(false);
    setVisible(false);
    var title =
        new Label(
            Message.of("celebration.title").text(),
            Icons.of(MaterialDesignC.CHECK_DECAGRAM, "finished-sign"));
    title.getStyleClass().add("view-title");
    name.getStyleClass().add("caption");
    getChildren().setAll(title, name, facts);
  }

  void show(FinishedDay day) {
    name.setText(day.name());
    facts.show(day);
    setAccessibleText(day.spoken());
  }
}
