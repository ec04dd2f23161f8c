package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Template;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.theme.DialogManners;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks for the title of a new diagram and what it starts from. */
final class NewDiagramDialog {

  /** What a person wants. */
  record Wish(String title, Template template) {}

  private final Dialog<Wish> dialog = new Dialog<>();

  @FXML private VBox root;
  @FXML private ToggleGroup template;
  @FXML private TextField title;
  @FXML private RadioButton blank;
  @FXML private RadioButton current;
  @FXML private RadioButton target;

  private NewDiagramDialog(String proposed, Window owner) {
    Fxml.<Node>load(this);
    blank.setUserData(Template.BLANK);
    current.setUserData(Template.CURRENT);
    target.setUserData(Template.TARGET);
    var create = new ButtonType(Message.of("canvas.new.create").text(), ButtonData.OK_DONE);
    dialog.initOwner(owner);
    dialog.setTitle(Message.of("canvas.action.newDiagram").text());
    dialog.getDialogPane().setContent(root);
    dialog.getDialogPane().getButtonTypes().setAll(create, ButtonType.CANCEL);
    DialogManners.give(dialog.getDialogPane(), owner);
    Node button = dialog.getDialogPane().lookupButton(create);
    button.setId("create-diagram");
    button.disableProperty().bind(title.textProperty().map(String::isBlank));
    dialog.setResultConverter(pressed -> pressed == create ? wish() : null);
    title.setText(proposed);
    root.addEventFilter(KeyEvent.KEY_PRESSED, key -> create(key, (Button) button));
    // Afterwards: the window gives the keyboard to its first control when it is shown.
    dialog.setOnShown(_ ->
        Platform.runLater(() -> {
          title.requestFocus();
          title.selectAll();
        }));
  }

  /** A radio button would keep Enter for itself. */
  private static void create(KeyEvent key, Button button) {
    if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof RadioButton) {
      button.fire();
      key.consume();
    }
  }

  private Wish wish() {
    return new Wish(title.getText().strip(), (Template) template.getSelectedToggle().getUserData());
  }

  /**
   * @param proposed the title unless a person types another
   */
  static Optional<Wish> ask(String proposed, Window owner) {
    return new NewDiagramDialog(proposed, owner).dialog.showAndWait();
  }
}
