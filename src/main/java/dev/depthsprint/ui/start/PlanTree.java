package dev.depthsprint.ui.start;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Load;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.day.DayWords;
import dev.depthsprint.ui.timer.Durations;
import java.util.List;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

/**
 * What a file would become, to be looked through before it does: the days with their tasks, and the
 * lines that were not understood.
 */
final class PlanTree {

  private final TreeView<String> view;

  PlanTree(TreeView<String> view) {
    this.view = view;
    view.setShowRoot(false);
    view.setAccessibleText(Message.of("ui.start.tree").text());
    view.managedProperty().bind(view.visibleProperty());
    hide();
  }

  void hide() {
    view.setVisible(false);
    view.setRoot(null);
  }

  void show(Sprint sprint) {
    var root = new TreeItem<>("");
    List<String> lines = sprint.unrecognised();
    if (!lines.isEmpty()) {
      root.getChildren().add(branch(Message.of("ui.start.tree.unrecognised", lines.size()), lines));
    }
    sprint.days().forEach(day -> root.getChildren().add(day(day)));
    if (!sprint.definitionOfDone().isEmpty()) {
      List<String> criteria =
          sprint.definitionOfDone().stream().map(it -> InlineText.plain(it.text())).toList();
      root.getChildren().add(branch(Message.of("ui.start.tree.done"), criteria));
    }
    view.setRoot(root);
    view.setVisible(true);
  }

  private static TreeItem<String> branch(Message title, List<String> leaves) {
    var branch = new TreeItem<>(title.text());
    leaves.forEach(leaf -> branch.getChildren().add(new TreeItem<>(leaf)));
    return branch;
  }

  private static TreeItem<String> day(Day day) {
    String date = DayWords.date(day.date());
    Message kind = DayWords.kind(day.kind());
    String load = DayWords.load(Load.of(day));
    String title = InlineText.plain(day.title());
    Message words =
        title.isEmpty()
            ? Message.of("ui.start.tree.day", date, kind, load)
            : Message.of("ui.start.tree.titled", date, kind, title, load);
    var item = new TreeItem<>(words.text());
    day.tasks().forEach(task -> item.getChildren().add(task(task)));
    if (!day.outcome().isEmpty()) {
      String outcome = InlineText.plain(day.outcome());
      item.getChildren().add(new TreeItem<>(Message.of("ui.start.tree.outcome", outcome).text()));
    }
    if (!day.notes().isBlank()) {
      String notes = day.notes().strip().replaceAll("\\s+", " ");
      item.getChildren().add(new TreeItem<>(Message.of("ui.start.tree.notes", notes).text()));
    }
    item.setExpanded(true);
    return item;
  }

  private static TreeItem<String> task(Task task) {
    String title = InlineText.plain(task.title());
    String length = Durations.words(task.estimate());
    Message words =
        Message.of(
            switch (task.mark()) {
              case OPEN -> "ui.start.tree.task";
              case IN_PROGRESS -> "ui.start.tree.begun";
              case DONE -> "ui.start.tree.ticked";
              case IDEA -> "ui.start.tree.idea";
            },
            title,
            length);
    var item = new TreeItem<>(words.text());
    for (SubItem part : task.subItems()) {
      item.getChildren().add(new TreeItem<>(InlineText.plain(part.title())));
    }
    return item;
  }
}
