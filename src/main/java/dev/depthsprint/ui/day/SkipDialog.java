package dev.depthsprint.ui.day;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Load;
import dev.depthsprint.sprint.SkippedDay;
import dev.depthsprint.sprint.SkippedDay.Way;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.DialogManners;
import java.time.LocalDate;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks what gives way for a day that falls out, and says what would come of either answer. */
final class SkipDialog {

  private final Sprint sprint;
  private final Day day;
  private final Dialog<Way> dialog = new Dialog<>();
  private final ToggleGroup group = new ToggleGroup();
  private final RadioButton absorbs;
  private final RadioButton moves;

  private SkipDialog(Sprint sprint, Day day, Window owner) {
    this.sprint = sprint;
    this.day = day;
    absorbs = choice("skip-absorb", "days.skip.absorb", Way.BUFFER_ABSORBS);
    moves = choice("skip-move", "days.skip.move", Way.END_MOVES);
    group.selectToggle(better());
    var box =
        new VBox(
            8,
            wrapped("days.skip.what"),
            absorbs,
            consequence(absorbs, "days.skip.absorb.what", "days.skip.absorb.not"),
            moves,
            consequence(moves, "days.skip.move.what", "days.skip.move.not"));
    box.setPrefWidth(480);
    var skip = new ButtonType(Message.of("days.skip.do").text(), ButtonData.OK_DONE);
    dialog.initOwner(owner);
    dialog.setTitle(Message.of("days.skip").text());
    dialog.setHeaderText(Message.of("days.skip.header", DayWords.date(day.date())).text());
    dialog.getDialogPane().setContent(box);
    dialog.getDialogPane().getButtonTypes().setAll(skip, ButtonType.CANCEL);
    DialogManners.give(dialog.getDialogPane(), owner);
    dialog
        .getDialogPane()
        .lookupButton(skip)
        .setDisable(absorbs.isDisabled() && moves.isDisabled());
    dialog.getDialogPane().lookupButton(skip).setId("skip-apply");
    dialog.setResultConverter(
        pressed -> pressed == skip ? (Way) group.getSelectedToggle().getUserData() : null);
    dialog.setOnShown(_ -> Platform.runLater(better()::requestFocus));
  }

  static Optional<Way> ask(Sprint sprint, Day day, Window owner) {
    return new SkipDialog(sprint, day, owner).dialog.showAndWait();
  }

  private RadioButton choice(String id, String key, Way way) {
    var button = new RadioButton(Message.of(key).text());
    button.setId(id);
    button.setToggleGroup(group);
    button.setUserData(way);
    button.setDisable(after(way).isEmpty());
    return button;
  }

  private Optional<Sprint> after(Way way) {
    return SkippedDay.skip(sprint, day.date(), way);
  }

  /** What comes of an answer: the day that gives way, or why it cannot be given. */
  private Label consequence(RadioButton choice, String what, String whyNot) {
    Optional<Sprint> after = after((Way) choice.getUserData());
    var label =
        after.isPresent()
            ? new Label(words(what, after.get()))
            : new Label(Message.of(whyNot).text());
    label.setWrapText(true);
    label.getStyleClass().addAll("hint", "choice-text");
    return label;
  }

  private String words(String what, Sprint after) {
    LocalDate date = changed(after);
    String load = after.day(date).map(it -> DayWords.load(Load.of(it))).orElse("");
    return Message.of(what, DayWords.date(date), load).text();
  }

  /** A buffer day that is full already is the worse way, as long as the sprint can grow. */
  private RadioButton better() {
    boolean isTooMuch =
        after(Way.BUFFER_ABSORBS)
            .flatMap(it -> it.day(changed(it)))
            .filter(it -> Load.of(it).isOver())
            .isPresent();
    return absorbs.isDisabled() || isTooMuch && !moves.isDisabled() ? moves : absorbs;
  }

  /** The day that was added, or the buffer day that is a study day now. */
  private LocalDate changed(Sprint after) {
    if (after.days().size() > sprint.days().size()) {
      return after.days().getLast().date();
    }
    return after.days().stream()
        .filter(it -> !it.date().equals(day.date()))
        .filter(it -> sprint.day(it.date()).map(Day::kind).filter(it.kind()::equals).isEmpty())
        .map(Day::date)
        .findFirst()
        .orElse(day.date());
  }

  private static Label wrapped(String key) {
    var label = new Label(Message.of(key).text());
    label.setWrapText(true);
    return label;
  }
}
