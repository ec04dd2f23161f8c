package dev.depthsprint.ui.today;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.day.NewTaskField;
import dev.depthsprint.ui.session.Session;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Adds what comes up during the work to the tasks of today. */
final class AddTaskLine {

  private final NewTaskField typed;
  private final VBox root;

  AddTaskLine(Session session) {
    var field = new TextField();
    field.setId("today-new-task");
    field.setPromptText(Message.of("ui.day.newTask").text());
    field.setAccessibleText(Message.of("ui.day.newTask").text());
    HBox.setHgrow(field, Priority.ALWAYS);
    var hint = new Label();
    hint.getStyleClass().addAll("caption", "hint");
    hint.setWrapText(true);
    typed = new NewTaskField(session, field, hint);
    var add = new Button(Message.of("ui.day.add").text());
    add.disableProperty().bind(field.textProperty().map(String::isBlank));
    add.setOnAction(_ -> typed.add());
    root = new VBox(4, new HBox(8, field, add), hint);
  }

  Node root() {
    return root;
  }

  void show(LocalDate day) {
    typed.show(day);
  }
}
