package dev.depthsprint.ui.day;

import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TypedTask;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.timer.Durations;
import dev.depthsprint.workspace.PlanEdits;
import dev.depthsprint.workspace.TaskEdits;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Where a task is typed. A length at its end becomes its estimate, and a line below says so while
 * one types; Esc keeps the text as it is, and so does undo afterwards. What is not added yet stays
 * with its day.
 */
public final class NewTaskField {

  private static final KeyCombination UNDO = KeyCombination.keyCombination("Shortcut+Z");

  private final Session session;
  private final TextField field;
  private final Label hint;
  private final Map<LocalDate, String> drafts = new HashMap<>();
  private LocalDate shown = LocalDate.MIN;
  private boolean isLiteral;

  /**
   * @param hint says what will be the estimate
   */
  public NewTaskField(Session session, TextField field, Label hint) {
    this.session = session;
    this.field = field;
    this.hint = hint;
    hint.managedProperty().bind(hint.visibleProperty());
    field.setOnAction(_ -> add());
    field.textProperty().subscribe(this::typed);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keepLiteral);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::undo);
  }

  /** Turns to the day that tasks are added to; what was typed for another waits there. */
  public void show(LocalDate day) {
    if (!day.equals(shown)) {
      drafts.put(shown, field.getText());
      shown = day;
      isLiteral = false;
      field.setText(drafts.getOrDefault(day, ""));
      field.end();
    }
  }

  private void typed(String text) {
    isLiteral = isLiteral && !text.isBlank();
    showHint();
  }

  private void keepLiteral(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && found().isPresent()) {
      key.consume();
      isLiteral = true;
      showHint();
    }
  }

  /** An empty field has nothing of its own to take back: what was added last is meant. */
  private void undo(KeyEvent key) {
    if (UNDO.match(key) && field.getText().isEmpty()) {
      key.consume();
      session.store().undo();
    }
  }

  private Optional<TypedTask> found() {
    return isLiteral ? Optional.empty() : TypedTask.of(field.getText());
  }

  private void showHint() {
    Optional<TypedTask> found = found();
    hint.setVisible(found.isPresent());
    found.ifPresent(
        it -> hint.setText(Message.of("task.typed.hint", Durations.words(it.minutes())).text()));
  }

  /** Adds what was typed. The estimate is a step of its own, so that undo gives the text back. */
  public void add() {
    String text = field.getText().strip();
    if (text.isEmpty()) {
      return;
    }
    Optional<TypedTask> found = found();
    String id = session.ids().get();
    session.store().apply(PlanEdits.addTask(shown, Task.titled(id, text)));
    found.ifPresent(
        it -> session.store().apply(TaskEdits.takeEstimate(id, it.title(), it.minutes())));
    field.clear();
    field.requestFocus();
  }
}
