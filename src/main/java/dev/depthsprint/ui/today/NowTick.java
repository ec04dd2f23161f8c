package dev.depthsprint.ui.today;

import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.PlanEdits;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/** Finishes the task at hand: ticks it and stops its time. */
final class NowTick {

  private final Session session;
  private final CheckBox box = new CheckBox();

  NowTick(Session session) {
    this.session = session;
    box.setId("today-tick-running");
    box.managedProperty().bind(box.visibleProperty());
    box.setOnAction(_ -> atHand().ifPresent(task -> tick(task, box.isSelected())));
  }

  Node root() {
    return box;
  }

  private void tick(Task task, boolean isDone) {
    session.store().apply(PlanEdits.mark(task.id(), isDone ? TaskMark.DONE : TaskMark.OPEN));
    if (isDone) {
      session.timekeeper().stop();
    }
  }

  /** A task of another sprint may be timed; it cannot be ticked here. */
  private Optional<Task> atHand() {
    return session.workspace().time().timer().atHand().flatMap(session.workspace().sprint()::task);
  }

  void show() {
    Optional<Task> task = atHand();
    box.setVisible(task.isPresent());
    box.setSelected(task.filter(Task::isDone).isPresent());
    task.ifPresent(it -> box.setAccessibleText(InlineText.plain(it.title())));
  }
}
