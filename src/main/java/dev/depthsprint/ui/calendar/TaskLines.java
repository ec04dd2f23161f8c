package dev.depthsprint.ui.calendar;

import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.day.Marks;
import dev.depthsprint.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The titles of a day's tasks, only as many as there is room for; what does not fit is counted in
 * the last line. It asks for no room itself.
 */
final class TaskLines extends Region {

  private static final double LINE = 20;

  /** On less room than this hardly a word of a title could be read. */
  private static final double NARROWEST = 130;

  private final Label more = new Label();
  private final List<Label> lines = new ArrayList<>();
  private PVector<Task> shown = TreePVector.empty();
  private Set<String> begun = Set.of();

  TaskLines() {
    getStyleClass().add("day-tasks");
    setMinHeight(0);
    setPrefHeight(0);
    setMinWidth(0);
    more.setManaged(false);
    getChildren().add(more);
  }

  /**
   * @param ids of the tasks that are open and have had time
   */
  void show(PVector<Task> tasks, Set<String> ids) {
    if (tasks == shown && ids.equals(begun)) {
      return;
    }
    shown = tasks;
    begun = ids;
    getChildren().removeAll(lines);
    lines.clear();
    requestLayout();
  }

  /** The line of a task, made when there is first room for it: most of a full day never are. */
  private Label line(int index) {
    while (lines.size() <= index) {
      Label made = line(shown.get(lines.size()));
      lines.add(made);
      getChildren().add(made);
      made.applyCss();
    }
    return lines.get(index);
  }

  private Label line(Task task) {
    TaskMark mark = begun.contains(task.id()) ? TaskMark.IN_PROGRESS : task.mark();
    var label = new Label(InlineText.plain(task.title()), Icons.of(Marks.icon(mark)));
    label.setMinWidth(0);
    label.setWrapText(true);
    label.setManaged(false);
    return label;
  }

  /** Once each has a line, long titles take what room is left, the first ones first. */
  @Override
  protected void layoutChildren() {
    int room = getWidth() < NARROWEST ? 0 : (int) (getHeight() / LINE);
    boolean isAll = shown.size() <= room;
    int fitting = isAll ? shown.size() : Math.max(0, room - 1);
    double spare = isAll ? (room - fitting) * LINE : 0;
    double y = 0;
    for (int i = 0; i < fitting; i++) {
      double height = Math.clamp(line(i).prefHeight(getWidth()), LINE, LINE + spare);
      line(i).resizeRelocate(0, y, getWidth(), height);
      y += height;
      spare -= height - LINE;
    }
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).setVisible(i < fitting);
    }
    more.setVisible(!isAll && fitting > 0);
    more.setText(Message.of("days.card.more", shown.size() - fitting).text());
    more.resizeRelocate(0, y, getWidth(), LINE);
  }
}
