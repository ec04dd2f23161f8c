package dev.depthsprint.ui.app;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.theme.Theme;
import dev.depthsprint.workspace.Settings.Look;
import javafx.scene.control.Alert;

/** Says why the workspace could not be opened; the app ends after it. */
final class RefusalDialog {

  private RefusalDialog() {}

  static void show(Problem problem) {
    Theme.apply(Look.LIGHT);
    var alert = new Alert(Alert.AlertType.ERROR, problem.getMessage());
    alert.setTitle(Message.of("ui.app.name").text());
    // Without the toolkit's red cross: nothing is broken.
    alert.setGraphic(null);
    alert.setHeaderText(Message.of("ui.app.refused").text());
    alert.getDialogPane().setId("refusal");
    alert.showAndWait();
  }
}
