package dev.depthsprint.ui.day;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/**
 * The nodes of the panel of a day. Every start makes them, whichever view it shows, and being the
 * first to read FXML took a tenth of all that the window does until its first frame.
 */
final class DayNodes {

  /** As far as a quiet field reaches beyond its text. */
  private static final Insets QUIET = new Insets(0, -7, 0, -7);

  final Label date = caption();
  final TextField title = quiet("day-title");
  final TextField focus = quiet("day-focus");
  final HBox shape = new HBox();
  final Label planned = caption();
  final VBox tasks = new VBox();
  final Label noTasks = hint();
  final TextField newTask = new TextField();
  final Button add = new Button(Message.of("ui.day.add").text(), Icons.of(MaterialDesignP.PLUS));
  final Label newTaskHint = hint();
  final TextArea outcome = new TextArea();
  final VBox outcomeSection = section(heading(Message.of("ui.day.outcome"), outcome), outcome);
  final TextArea notes = new TextArea();
  final VBox time = section();
  final ScrollPane root = new ScrollPane(content());

  DayNodes() {
    root.setId("day-panel");
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    title.getStyleClass().add("panel-title");
    say(title, Message.of("ui.day.title"), Message.of("ui.day.title"));
    say(focus, Message.of("ui.day.focus.prompt"), Message.of("ui.day.focus"));
    shape.getStyleClass().add("day-shape");
    shape.setAlignment(Pos.CENTER_LEFT);
    tasks.getStyleClass().add("tasks");
    newTask.setId("new-task");
    say(newTask, Message.of("ui.day.newTask"), Message.of("ui.day.newTask"));
    add.setId("add-task");
    newTaskHint.setId("new-task-hint");
    newTaskHint.setVisible(false);
    area(outcome, "day-outcome", 2);
    say(outcome, Message.of("ui.day.outcome.prompt"), Message.of("ui.day.outcome"));
    outcome.getStyleClass().add("quiet-field");
    VBox.setMargin(outcome, QUIET);
    area(notes, "day-notes", 5);
    say(notes, Message.of("ui.day.notes.prompt"), Message.of("ui.day.notes"));
  }

  private VBox content() {
    var heads = new HBox(8, heading(Message.of("ui.day.tasks")), planned);
    heads.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(newTask, Priority.ALWAYS);
    var content =
        new VBox(
            section(date, title, focus, shape),
            section(heads, tasks, noTasks, new HBox(8, newTask, add), newTaskHint),
            outcomeSection,
            section(heading(Message.of("ui.day.notes"), notes), notes),
            time);
    content.getStyleClass().add("panel-content");
    return content;
  }

  private static VBox section(Node... nodes) {
    var section = new VBox(nodes);
    section.getStyleClass().add("panel-section");
    return section;
  }

  private static Label heading(Message text) {
    var label = new Label(text.text());
    label.getStyleClass().add("panel-heading");
    return label;
  }

  private static Label heading(Message text, Node of) {
    Label label = heading(text);
    label.setLabelFor(of);
    return label;
  }

  private static Label caption() {
    var label = new Label();
    label.getStyleClass().add("caption");
    return label;
  }

  private static Label hint() {
    Label label = caption();
    label.getStyleClass().add("hint");
    label.setWrapText(true);
    return label;
  }

  private static TextField quiet(String id) {
    var field = new TextField();
    field.setId(id);
    field.getStyleClass().add("quiet-field");
    VBox.setMargin(field, QUIET);
    return field;
  }

  private static void area(TextArea area, String id, int rows) {
    area.setId(id);
    area.setWrapText(true);
    area.setPrefRowCount(rows);
  }

  private static void say(TextInputControl field, Message prompt, Message spoken) {
    field.setPromptText(prompt.text());
    field.setAccessibleText(spoken.text());
  }
}
