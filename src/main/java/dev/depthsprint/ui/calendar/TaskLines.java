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

  private static final double GAP = 5;
  private static final double TEXT = 17;
  private static final double LINE = TEXT + GAP;
  private static final double TWO_LINES = 2 * TEXT + GAP;

  /** On less room than this hardly a word of a title could be read. */
  private static final double NARROWEST = 80;

  /** On less room than this a title gets two lines, as far as there is room. */
  private static final double NARROW = 150;

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

  /**
   * Each gets the lines that a title needs to be told from others; then long titles take what room
   * is left, the first ones first.
   */
  @Override
  protected void layoutChildren() {
    double least = getWidth() < NARROW && fitting(TWO_LINES) > 0 ? TWO_LINES : LINE;
    int fitting = fitting(least);
    boolean isAll = fitting == shown.size();
    double spare = getHeight() - (isAll ? 0 : LINE);
    for (int i = 0; i < fitting; i++) {
      spare -= height(i, least);
    }
    double y = 0;
    for (int i = 0; i < fitting; i++) {
      double room = Math.max(0, Math.floor(spare / TEXT)) * TEXT;
      double height = height(i, height(i, least) + room);
      spare -= height - height(i, least);
      line(i).resizeRelocate(0, y, getWidth(), height - GAP);
      y += height;
    }
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).setVisible(i < fitting);
    }
    more.setVisible(!isAll && fitting > 0);
    more.setText(Message.of("days.card.more", shown.size() - fitting).text());
    more.resizeRelocate(0, y, getWidth(), LINE - GAP);
  }

  /**
   * How many tasks there is room for; unless it is all of them, a line is left to count the rest.
   *
   * @param least what a title gets that needs more
   */
  private int fitting(double least) {
    double room = getWidth() < NARROWEST ? 0 : getHeight();
    double height = 0;
    int fitting = 0;
    while (fitting < shown.size() && height + LINE <= room) {
      height += height(fitting, least);
      fitting++;
    }
    if (height > room || fitting < shown.size() && height + LINE > room) {
      fitting--;
    }
    return Math.max(0, fitting);
  }

  private double height(int index, double most) {
    return Math.clamp(line(index).prefHeight(getWidth()) + GAP, LINE, most);
  }
}
