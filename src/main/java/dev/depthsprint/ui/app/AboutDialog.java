package dev.depthsprint.ui.app;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.DialogManners;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.stage.Stage;

/** Name, version and licence. */
final class AboutDialog {

  private AboutDialog() {}

  static void show(Stage owner) {
    String version =
        Optional.ofNullable(AboutDialog.class.getPackage().getImplementationVersion())
            .orElseGet(() -> Message.of("ui.app.unpacked").text());
    var alert = new Alert(Alert.AlertType.INFORMATION, Message.of("ui.app.about").text());
    alert.initOwner(owner);
    alert.setTitle(Message.of("ui.action.about").text());
    alert.setHeaderText(Message.of("ui.app.version", version).text());
    DialogManners.give(alert.getDialogPane(), owner);
    alert.show();
  }
}
