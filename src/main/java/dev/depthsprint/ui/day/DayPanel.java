package dev.depthsprint.ui.day;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.timer.Durations;
import dev.depthsprint.workspace.PlanEdits;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/**
 * The panel of the chosen day. Texts are edited where they stand and kept when the field is left.
 */
public final class DayPanel {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Texts.LOCALE);

  private final Session session;
  private final ReadOnlyObjectWrapper<Optional<String>> selectedTask =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final List<TaskRow> rows = new ArrayList<>();
  private final List<EditedText> texts = new ArrayList<>();
  private LocalDate shown = LocalDate.MIN;

  @FXML private ScrollPane root;
  @FXML private Label date;
  @FXML private TextField title;
  @FXML private TextField focus;
  @FXML private Label planned;
  @FXML private VBox tasks;
  @FXML private Label noTasks;
  @FXML private TextField newTask;
  @FXML private Button add;
  @FXML private TextArea outcome;
  @FXML private TextArea notes;

  public DayPanel(Session session) {
    this.session = session;
    Fxml.<Node>load(this);
    texts.add(edited(title, Day::title, Day::withTitle));
    texts.add(edited(focus, Day::focus, Day::withFocus));
    texts.add(edited(outcome, Day::outcome, Day::withOutcome));
    texts.add(edited(notes, Day::notes, Day::withNotes));
    newTask.setOnAction(_ -> addTask());
    add.setOnAction(_ -> addTask());
    add.disableProperty().bind(newTask.textProperty().map(String::isBlank));
  }

  private EditedText edited(
      TextInputControl field, Function<Day, String> read, BiFunction<Day, String, Day> write) {
    return new EditedText(
        field,
        (owner, text) ->
            session
                .store()
                .apply(
                    PlanEdits.day(
                        owner, day -> read.apply(day).equals(text) ? day : write.apply(day, text))),
        read);
  }

  public Node root() {
    return root;
  }

  /** The task whose row has, or last had, the focus; empty when the day has none. */
  public ReadOnlyObjectProperty<Optional<String>> selectedTask() {
    return selectedTask.getReadOnlyProperty();
  }

  /** Keeps texts that are being typed, as when their field is left. */
  public void keepTexts() {
    texts.forEach(EditedText::keep);
  }

  /** Shows a day of the current sprint. */
  public void show(LocalDate day) {
    session.workspace().sprint().day(day).ifPresent(this::fill);
  }

  private void fill(Day day) {
    boolean isOther = !day.date().equals(shown);
    if (isOther) {
      texts.forEach(EditedText::keep);
      shown = day.date();
      root.setVvalue(0);
      newTask.clear();
    }
    date.setText(DATE.format(day.date()));
    planned.setText(
        Message.of(
                "ui.day.planned",
                Durations.words(day.plannedMinutes()),
                Durations.words(day.budgetMinutes()))
            .text());
    texts.forEach(text -> text.show(day));
    fillTasks(day);
    if (isOther) {
      selectedTask.set(day.tasks().stream().findFirst().map(Task::id));
    }
  }

  private void fillTasks(Day day) {
    boolean isSame =
        day.tasks().stream()
            .map(Task::id)
            .toList()
            .equals(rows.stream().map(TaskRow::taskId).toList());
    if (!isSame) {
      rows.clear();
      day.tasks().forEach(task -> rows.add(new TaskRow(session, task.id(), this::select)));
      tasks.getChildren().setAll(rows.stream().map(TaskRow::root).toList());
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).show(day.tasks().get(i));
    }
    boolean isEmpty = day.tasks().isEmpty();
    noTasks.setVisible(isEmpty);
    noTasks.setManaged(isEmpty);
    noTasks.setText(
        Message.of(day.kind() == DayKind.BUFFER ? "ui.day.empty.buffer" : "ui.day.empty.study")
            .text());
  }

  private void select(String taskId) {
    selectedTask.set(Optional.of(taskId));
  }

  private void addTask() {
    String text = newTask.getText().strip();
    if (!text.isEmpty()) {
      session.store().apply(PlanEdits.addTask(shown, Task.titled(session.ids().get(), text)));
      newTask.clear();
      newTask.requestFocus();
    }
  }
}
