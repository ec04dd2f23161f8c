package dev.depthsprint.ui.app;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.DialogManners;
import java.util.concurrent.CompletionException;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;

/** Asks whether to close although the last changes could not be saved. To stay is the default. */
final class CloseQuestion {

  private CloseQuestion() {}

  /**
   * @return true when the person gives the changes up
   */
  static boolean ask(Stage owner, Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    var stay = new ButtonType(Message.of("ui.close.stay").text(), ButtonData.CANCEL_CLOSE);
    var close = new ButtonType(Message.of("ui.close.anyway").text(), ButtonData.OTHER);
    String question = Message.of("ui.close.question", cause.getMessage()).text();
    var alert = new Alert(Alert.AlertType.WARNING, question, stay, close);
    alert.initOwner(owner);
    alert.setTitle(Message.of("ui.app.name").text());
    alert.setHeaderText(Message.of("ui.close.title").text());
    DialogManners.give(alert.getDialogPane(), owner);
    ((Button) alert.getDialogPane().lookupButton(stay)).setDefaultButton(true);
    alert.setOnShown(_ -> alert.getDialogPane().lookupButton(stay).requestFocus());
    return alert.showAndWait().filter(close::equals).isPresent();
  }
}
