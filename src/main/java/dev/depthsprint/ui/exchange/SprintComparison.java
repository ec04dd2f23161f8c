package dev.depthsprint.ui.exchange;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.merge.Change;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.sprints.SprintChoice;
import dev.depthsprint.ui.theme.DialogManners;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * Shows what another sprint of the workspace has differently from the open one, such as the one
 * that another program wrote and that could not be merged.
 */
public final class SprintComparison {

  private static final double WIDTH = 640;

  private final Session session;
  private final Supplier<Window> owner;

  public SprintComparison(Session session, Supplier<Window> owner) {
    this.session = session;
    this.owner = owner;
  }

  public Action action() {
    return Action.of(
            "compare-sprints",
            Message.of("exchange.compare"),
            MaterialDesignC.COMPARE_HORIZONTAL,
            this::ask)
        .alsoFoundBy(Message.of("exchange.compare.words"))
        .when(SprintChoice.isAny(session));
  }

  private void ask() {
    SprintChoice.pick(session, Message.of("exchange.compare.which"), owner.get())
        .ifPresent(slug -> show(session.workspace().archive().get(slug)));
  }

  private void show(Sprint other) {
    List<Change> changes = Change.between(session.workspace().sprint(), other);
    var summary = new Label(summary(other, changes));
    summary.setWrapText(true);
    summary.setMinHeight(Label.USE_PREF_SIZE);
    summary.setMaxWidth(WIDTH);
    var list = new ListView<ChangeCell.Line>();
    list.setId("compare-changes");
    list.getStyleClass().add("changes");
    list.setAccessibleText(Message.of("exchange.compare.list").text());
    list.setCellFactory(_ -> new ChangeCell());
    list.getItems().setAll(ChangeCell.lines(changes));
    var root = new VBox(summary, list);
    root.getStyleClass().add("exchange");
    VBox.setVgrow(list, Priority.ALWAYS);
    var dialog = new Dialog<Void>();
    dialog.initOwner(owner.get());
    dialog.setTitle(Message.of("exchange.compare.title").text());
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(root);
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
    DialogManners.give(dialog.getDialogPane(), owner.get());
    dialog.show();
  }

  private static String summary(Sprint other, List<Change> changes) {
    if (changes.isEmpty()) {
      return Message.of("exchange.compare.same", other.title()).text();
    }
    return Message.of(
            "exchange.compare.counts",
            other.title(),
            count(changes, Change.Sort.ADDED),
            count(changes, Change.Sort.CHANGED),
            count(changes, Change.Sort.REMOVED))
        .text();
  }

  private static long count(List<Change> changes, Change.Sort sort) {
    return changes.stream().filter(change -> change.sort() == sort).count();
  }
}
