package dev.depthsprint.ui.timer;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Shows the task that is chosen and asks for another one when pressed, as a field of a dialog. */
public final class TaskButton {

  private final Session session;
  private final Button button;
  private final TaskChoice choice;
  private final ReadOnlyStringWrapper taskId = new ReadOnlyStringWrapper("");

  /**
   * @param first the id of the task to begin with, or empty for the first one of the choice
   */
  public TaskButton(Session session, Button button, TaskChoice choice, String first) {
    this.session = session;
    this.button = button;
    this.choice = choice;
    button.setAccessibleRole(AccessibleRole.COMBO_BOX);
    button.setMnemonicParsing(false);
    button.getStyleClass().add("task-button");
    button.setGraphic(Icons.of(MaterialDesignC.CHEVRON_DOWN));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setOnAction(_ -> ask());
    // Here and not at each choice: who shows it may bind this.
    button.setDisable(choice.isEmpty());
    set(first.isEmpty() ? choice.first().orElse("") : first);
  }

  /** The id of the task that is chosen; empty when there is none. */
  public ReadOnlyStringProperty taskId() {
    return taskId.getReadOnlyProperty();
  }

  private void set(String id) {
    taskId.set(id);
    String words = id.isEmpty() ? Message.of("ui.taskChoice.none").text() : session.taskTitle(id);
    button.setText(words);
    button.setAccessibleText(Message.of("ui.taskChoice.chosen", words).text());
  }

  private void ask() {
    choice
        .ask(Message.of("ui.taskChoice.which"), taskId.get(), button.getScene().getWindow())
        .ifPresent(this::set);
  }
}
