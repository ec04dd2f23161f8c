package dev.depthsprint.ui.timeline;

import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.DialogManners;
import dev.depthsprint.ui.timer.Durations;
import dev.depthsprint.ui.timer.TaskButton;
import dev.depthsprint.ui.timer.TaskChoice;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/** Asks for the start, the end and the task of an interval. */
final class TimeDialog {

  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd H:mm[:ss]", Texts.LOCALE)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd H:mm", Texts.LOCALE);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("H:mm[:ss]", Texts.LOCALE)
          .withResolverStyle(ResolverStyle.STRICT);

  /** What was typed. */
  record Wish(String taskId, Instant start, Instant end) {}

  private final LocalDate day;
  private final TimeSource time;
  private final ZoneId zone;
  private final Wish first;
  private final TaskButton chosen;
  private final Dialog<Wish> dialog = new Dialog<>();

  @FXML private GridPane root;
  @FXML private Button task;
  @FXML private TextField start;
  @FXML private TextField end;
  @FXML private Label hint;

  /**
   * @param first what the fields begin with; its task is empty when it is to be chosen
   * @param isNew whether an interval is added
   */
  TimeDialog(Session session, LocalDate day, Wish first, boolean isNew, Window owner) {
    this.day = day;
    this.first = first;
    time = session.time();
    zone = time.zone();
    Fxml.<Node>load(this);
    chosen = new TaskButton(session, task, TaskChoice.without(session, ""), first.taskId());
    start.setText(shown(first.start()));
    end.setText(shown(first.end()));
    var apply = new ButtonType(Message.of("timeline.dialog.apply").text(), ButtonData.OK_DONE);
    dialog.initOwner(owner);
    dialog.setTitle(Message.of(isNew ? "timeline.dialog.add" : "timeline.dialog.change").text());
    dialog.setHeaderText(
        Message.of(isNew ? "timeline.dialog.header.add" : "timeline.dialog.header.change").text());
    dialog.getDialogPane().setContent(root);
    DialogManners.give(dialog.getDialogPane(), owner);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(
            apply,
            new ButtonType(Message.of("timeline.dialog.cancel").text(), ButtonData.CANCEL_CLOSE));
    dialog.getDialogPane().lookupButton(apply).setId("time-apply");
    dialog
        .getDialogPane()
        .lookupButton(apply)
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> wish().isEmpty(), start.textProperty(), end.textProperty(), chosen.taskId()));
    start.textProperty().subscribe(_ -> showHint());
    end.textProperty().subscribe(_ -> showHint());
    chosen.taskId().subscribe(_ -> showHint());
    // The pane gives the keyboard to its first button only after this.
    dialog.setOnShown(_ -> Platform.runLater(start::requestFocus));
    dialog.setResultConverter(button -> button == apply ? wish().orElse(null) : null);
  }

  /** Says what keeps it from being applied, so that nobody has to guess. */
  private void showHint() {
    Optional<Instant> from = moment(start.getText(), first.start());
    hint.setText(hint(from, from.flatMap(this::end)).text());
  }

  private Message hint(Optional<Instant> from, Optional<Instant> to) {
    if (chosen.taskId().get().isEmpty()) {
      return Message.of("timeline.dialog.wrong.task");
    }
    if (from.isEmpty()) {
      return Message.of("timeline.dialog.wrong.start", start.getText());
    }
    if (to.isEmpty()) {
      return Message.of("timeline.dialog.wrong.end", end.getText());
    }
    if (isReversed(from.get(), to.get())) {
      return Message.of("timeline.dialog.wrong.order");
    }
    return Message.of(isToCome(to.get()) ? "timeline.dialog.wrong.toCome" : "timeline.dialog.hint");
  }

  private static boolean isReversed(Instant from, Instant to) {
    return to.isBefore(from);
  }

  /** What runs now may end with the instant at which the dialog was opened. */
  private boolean isToCome(Instant to) {
    return to.isAfter(time.instant());
  }

  private String shown(Instant instant) {
    var moment = instant.atZone(zone);
    return (moment.getSecond() == 0 ? MINUTES : TYPED).format(moment);
  }

  /** The wish, if all of it can be read. */
  private Optional<Wish> wish() {
    return Optional.of(chosen.taskId().get())
        .filter(id -> !id.isEmpty())
        .flatMap(id ->
            moment(start.getText(), first.start())
                .flatMap(from -> end(from).map(to -> new Wish(id, from, to))))
        .filter(wish -> !isReversed(wish.start(), wish.end()) && !isToCome(wish.end()));
  }

  private Optional<Instant> end(Instant from) {
    OptionalInt minutes =
        end.getText().contains(":") ? OptionalInt.empty() : Durations.minutes(end.getText());
    return minutes.isPresent()
        ? Optional.of(from.plus(minutes.getAsInt(), ChronoUnit.MINUTES))
        : moment(end.getText(), first.end());
  }

  /** A field that was not touched keeps its fractions of a second. */
  private Optional<Instant> moment(String text, Instant untouched) {
    if (text.equals(shown(untouched))) {
      return Optional.of(untouched);
    }
    try {
      String typed = text.strip();
      LocalDateTime moment =
          typed.contains("-")
              ? LocalDateTime.parse(typed, TYPED)
              : day.atTime(LocalTime.parse(typed, CLOCK));
      return Optional.of(moment.atZone(zone).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  Optional<Wish> ask() {
    return dialog.showAndWait();
  }
}
