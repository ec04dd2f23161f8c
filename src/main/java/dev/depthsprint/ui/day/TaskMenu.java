package dev.depthsprint.ui.day;

import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.ui.timer.Durations;
import dev.depthsprint.workspace.PlanEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What can be done to a task beyond ticking it; texts are edited where the row stands. */
final class TaskMenu {

  private static final int LONGEST_ESTIMATE_MINUTES = 24 * 60;

  private final Session session;
  private final String taskId;
  private final VBox place;

  /**
   * @param place the box of the row's words, in which a field opens while a text is edited
   */
  TaskMenu(Session session, String taskId, VBox place) {
    this.session = session;
    this.taskId = taskId;
    this.place = place;
  }

  List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    for (TaskMark mark : TaskMark.values()) {
      var item = new MenuItem(Marks.name(mark).text(), Icons.of(Marks.icon(mark)));
      item.setOnAction(_ -> session.store().apply(PlanEdits.mark(taskId, mark)));
      items.add(item);
    }
    items.add(new SeparatorMenuItem());
    items.add(item("ui.task.rename", MaterialDesignP.PENCIL_OUTLINE, this::rename));
    items.add(item("ui.task.estimate", MaterialDesignT.TIMER_OUTLINE, this::estimate));
    items.add(
        item(
            "ui.task.delete",
            MaterialDesignD.DELETE_OUTLINE,
            () -> session.store().apply(PlanEdits.deleteTask(taskId))));
    return items;
  }

  private static MenuItem item(String key, Ikon icon, Runnable run) {
    var item = new MenuItem(Message.of(key).text(), Icons.of(icon));
    item.setOnAction(_ -> run.run());
    return item;
  }

  /** Opens the title for editing; Enter keeps it, Esc leaves it as it was. */
  void rename() {
    task().ifPresent(task -> edit("ui.task.rename", task.title(), this::keepTitle));
  }

  private void keepTitle(String text) {
    String title = text.strip();
    if (!title.isEmpty() && task().filter(task -> !task.title().equals(title)).isPresent()) {
      session.store().apply(PlanEdits.rename(taskId, title));
    }
  }

  private void estimate() {
    task()
        .map(Task::estimate)
        .map(Estimate::minutes)
        .ifPresent(minutes ->
            edit("ui.task.estimate.prompt", Durations.words(minutes), this::keepEstimate));
  }

  private void keepEstimate(String text) {
    OptionalInt minutes = Durations.minutes(text);
    if (minutes.isPresent() && minutes.getAsInt() <= LONGEST_ESTIMATE_MINUTES) {
      session.store().apply(PlanEdits.estimate(taskId, minutes.getAsInt()));
    } else {
      session.notices().show(Message.of("ui.task.estimate.wrong", text));
    }
  }

  private Optional<Task> task() {
    return session.workspace().sprint().task(taskId);
  }

  private void edit(String promptKey, String text, Consumer<String> keep) {
    var field = new TextField(text);
    field.setPromptText(Message.of(promptKey).text());
    field.setAccessibleText(Message.of(promptKey).text());
    field.setId("task-edit");
    List<Node> usual = place.getChildren().stream().toList();
    Consumer<Boolean> close =
        isKept -> {
          if (place.getChildren().contains(field)) {
            place.getChildren().setAll(usual);
            if (isKept) {
              keep.accept(field.getText());
            }
          }
        };
    field.setOnAction(_ -> close.accept(true));
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            close.accept(false);
            key.consume();
          }
        });
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            close.accept(true);
          }
        });
    place.getChildren().setAll(List.of(field));
    field.requestFocus();
    field.selectAll();
  }
}
