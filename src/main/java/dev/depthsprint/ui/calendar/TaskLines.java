package dev.depthsprint.ui.calendar;

import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.day.Marks;
import dev.depthsprint.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The titles of a day's tasks, one a line and only as many as there is room for; what does not fit
 * is counted in the last line. It asks for no room itself.
 */
final class TaskLines extends Region {

  private static final double LINE = 20;

  private final Label more = new Label();
  private final List<Label> lines = new ArrayList<>();
  private PVector<Task> shown = TreePVector.empty();

  TaskLines() {
    getStyleClass().add("day-tasks");
    setMinHeight(0);
    setPrefHeight(0);
    setMinWidth(0);
    getChildren().add(more);
  }

  void show(PVector<Task> tasks) {
    if (tasks == shown) {
      return;
    }
    shown = tasks;
    getChildren().removeAll(lines);
    lines.clear();
    tasks.forEach(task -> lines.add(line(task)));
    getChildren().addAll(lines);
    requestLayout();
  }

  private static Label line(Task task) {
    var label = new Label(InlineText.plain(task.title()), Icons.of(Marks.icon(task.mark())));
    label.setMinWidth(0);
    return label;
  }

  @Override
  protected void layoutChildren() {
    int room = (int) (getHeight() / LINE);
    boolean isAll = lines.size() <= room;
    int fitting = isAll ? lines.size() : Math.max(0, room - 1);
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).setVisible(i < fitting);
      lines.get(i).resizeRelocate(0, i * LINE, getWidth(), LINE);
    }
    more.setVisible(!isAll && fitting > 0);
    more.setText(Message.of("days.card.more", lines.size() - fitting).text());
    more.resizeRelocate(0, fitting * LINE, getWidth(), LINE);
  }
}
