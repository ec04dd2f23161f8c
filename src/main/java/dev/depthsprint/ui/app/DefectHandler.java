package dev.depthsprint.ui.app;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.DialogManners;
import dev.depthsprint.workspace.storage.ErrorLog;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Modality;
import javafx.stage.Stage;

/**
 * Catches what nobody else caught, on any thread: saves, writes it down, and says it once with a
 * code and a way to copy the details. The app goes on.
 */
final class DefectHandler implements Thread.UncaughtExceptionHandler {

  private final Session session;
  private final Stage stage;

  /**
   * The codes that were shown and written down; the same again is not, as it may come with each
   * frame. Used on the JavaFX thread.
   */
  private final Set<String> shown = new HashSet<>();

  DefectHandler(Session session, Stage stage) {
    this.session = session;
    this.stage = stage;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    Defect defect = Defect.of(failure);
    Platform.runLater(() -> take(defect));
  }

  private void take(Defect defect) {
    session.saveNow();
    if (shown.add(defect.code())) {
      String entry = session.time().instant() + " " + defect.details();
      Thread.ofVirtual().start(() -> ErrorLog.append(session.folder(), entry));
      show(defect);
    }
  }

  private void show(Defect defect) {
    var copy = new ButtonType(Message.of("ui.defect.copy").text(), ButtonData.LEFT);
    var alert =
        new Alert(
            Alert.AlertType.ERROR,
            Message.of("ui.defect.sentence", defect.code()).text(),
            copy,
            ButtonType.CLOSE);
    alert.initOwner(stage);
    alert.initModality(Modality.NONE);
    alert.setTitle(Message.of("ui.app.name").text());
    alert.setHeaderText(Message.of("ui.defect.header").text());
    alert.getDialogPane().setId("defect");
    DialogManners.give(alert.getDialogPane(), stage);
    var button = (Button) alert.getDialogPane().lookupButton(copy);
    button.setId("defect-copy");
    button.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          Clipboard.getSystemClipboard()
              .setContent(Map.of(DataFormat.PLAIN_TEXT, defect.details()));
          event.consume();
        });
    alert.show();
  }
}
