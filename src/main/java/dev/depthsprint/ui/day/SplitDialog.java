package dev.depthsprint.ui.day;

import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TypedTask;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.DialogManners;
import dev.depthsprint.ui.timer.Durations;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks what of a task becomes a task of its own, and how much of the estimate goes with it. */
final class SplitDialog {

  /** The steps in which estimates are shared, in minutes. */
  private static final int STEP = 5;

  /** What a person wants. */
  record Part(String title, int minutes) {}

  private final Task task;
  private final Dialog<Part> dialog = new Dialog<>();
  private final TextField title = new TextField();
  private final TextField minutes = new TextField();
  private final Label share = new Label();

  private SplitDialog(Task task, Window owner) {
    this.task = task;
    int whole = task.estimate().minutes();
    title.setId("split-title");
    minutes.setId("split-minutes");
    minutes.setText(Durations.words(whole / 2 / STEP * STEP));
    share.getStyleClass().add("hint");
    share.setId("split-share");
    minutes.textProperty().subscribe(this::showShare);
    title
        .textProperty()
        .subscribe(text ->
            TypedTask.of(text).ifPresent(it -> minutes.setText(Durations.words(it.minutes()))));
    var titleName = new Label(Message.of("task.split.title").text());
    titleName.setLabelFor(title);
    var minutesName = new Label(Message.of("task.split.minutes").text());
    minutesName.setLabelFor(minutes);
    var box = new VBox(6, titleName, title, minutesName, minutes, share);
    box.setPrefWidth(440);
    var split = new ButtonType(Message.of("task.split.do").text(), ButtonData.OK_DONE);
    dialog.initOwner(owner);
    dialog.setTitle(Message.of("task.split").text());
    dialog.setHeaderText(Message.of("task.split.header", InlineText.plain(task.title())).text());
    dialog.getDialogPane().setContent(box);
    dialog.getDialogPane().getButtonTypes().setAll(split, ButtonType.CANCEL);
    DialogManners.give(dialog.getDialogPane(), owner);
    dialog
        .getDialogPane()
        .lookupButton(split)
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> title.getText().isBlank() || wanted().isEmpty(),
                title.textProperty(),
                minutes.textProperty()));
    dialog.setResultConverter(pressed -> pressed == split ? part(wanted().orElse(0)) : null);
    dialog.setOnShown(_ -> title.requestFocus());
  }

  static Optional<Part> ask(Task task, Window owner) {
    return new SplitDialog(task, owner).dialog.showAndWait();
  }

  /** A length at the end of the title is the estimate, unless another one was typed for it. */
  private Part part(int minutes) {
    String text = title.getText().strip();
    return new Part(
        TypedTask.of(text).filter(it -> it.minutes() == minutes).map(TypedTask::title).orElse(text),
        minutes);
  }

  private OptionalInt wanted() {
    OptionalInt found = Durations.minutes(minutes.getText());
    return found.isPresent() && found.getAsInt() <= task.estimate().minutes()
        ? found
        : OptionalInt.empty();
  }

  private void showShare(String text) {
    int whole = task.estimate().minutes();
    OptionalInt wanted = wanted();
    share.setText(
        wanted.isPresent()
            ? Message.of("task.split.rest", Durations.words(whole - wanted.getAsInt())).text()
            : Message.of("task.split.wrong", Durations.words(whole)).text());
  }
}
