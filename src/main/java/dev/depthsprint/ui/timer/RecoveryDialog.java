package dev.depthsprint.ui.timer;

import dev.depthsprint.sprint.Gap;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Resolution;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.DialogManners;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * Asks what counts of a gap. To close it decides nothing: the gap stays and can be settled later.
 */
public final class RecoveryDialog {

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm:ss", Texts.LOCALE);
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]", Texts.LOCALE)
          .withResolverStyle(ResolverStyle.STRICT);

  private final Session session;
  private final Gap gap;
  private final Duration before;
  private final TaskButton booked;
  private final Dialog<Resolution> dialog = new Dialog<>();

  @FXML private VBox root;
  @FXML private Label why;
  @FXML private Label what;
  @FXML private RadioButton toHeartbeat;
  @FXML private RadioButton all;
  @FXML private RadioButton until;
  @FXML private TextField untilTime;
  @FXML private Label untilHint;
  @FXML private RadioButton book;
  @FXML private Button bookTask;
  @FXML private CheckBox bookAll;
  @FXML private RadioButton discard;

  public RecoveryDialog(Session session, Gap gap, Window owner) {
    this.session = session;
    this.gap = gap;
    this.before =
        session
            .workspace()
            .time()
            .interval(gap.intervalId())
            .map(Interval::duration)
            .orElse(Duration.ZERO);
    Fxml.<Node>load(this);
    booked = new TaskButton(session, bookTask, TaskChoice.without(session, gap.taskId()), "");
    fill();
    var keep = new ButtonType(Message.of("ui.recovery.apply").text(), ButtonData.OK_DONE);
    dialog.initOwner(owner);
    dialog.setTitle(Message.of("ui.recovery.title").text());
    dialog.setHeaderText(Message.of("ui.recovery.header").text());
    dialog.getDialogPane().setContent(root);
    dialog.getDialogPane().setPrefWidth(560);
    DialogManners.give(dialog.getDialogPane(), owner);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(
            keep, new ButtonType(Message.of("ui.recovery.later").text(), ButtonData.CANCEL_CLOSE));
    dialog.getDialogPane().lookupButton(keep).setId("recovery-apply");
    dialog.getDialogPane().lookupButton(keep).disableProperty().bind(isMistyped());
    // What is as wide as the window wraps only then: the pane knows its height after that.
    dialog.setOnShown(_ -> Platform.runLater(root.getScene().getWindow()::sizeToScene));
    dialog.setResultConverter(button -> button == keep ? chosen() : null);
  }

  private void fill() {
    why.setText(GapTexts.why(gap.cause()).text());
    what.setText(
        Message.of(
                "ui.recovery.what",
                session.taskTitle(gap.taskId()),
                shown(gap.start()),
                shown(gap.end()),
                Durations.clock(gap.duration()))
            .text());
    toHeartbeat.setText(Message.of("ui.recovery.toHeartbeat", Durations.clock(before)).text());
    all.setText(Message.of("ui.recovery.all", Durations.clock(before.plus(gap.duration()))).text());
    discard.setText(Message.of("ui.recovery.discard", Durations.clock(before)).text());
    untilTime.setText(TYPED.format(gap.start().atZone(gap.zone())));
    untilTime.disableProperty().bind(until.selectedProperty().not());
    book.setDisable(booked.taskId().get().isEmpty());
    bookTask.disableProperty().bind(book.selectedProperty().not());
    bookAll.disableProperty().bind(book.selectedProperty().not());
    bookAll.setText(Message.of("ui.recovery.bookAll", Durations.clock(before)).text());
    untilHint
        .textProperty()
        .bind(
            Bindings.when(isMistyped())
                .then(
                    Message.of(
                            "ui.recovery.untilHint",
                            TYPED.format(gap.start().atZone(gap.zone())),
                            TYPED.format(gap.end().atZone(gap.zone())))
                        .text())
                .otherwise(""));
    untilHint.managedProperty().bind(untilHint.textProperty().isNotEmpty());
  }

  private String shown(Instant instant) {
    return SHOWN.format(instant.atZone(gap.zone()));
  }

  private BooleanBinding isMistyped() {
    return Bindings.createBooleanBinding(
        () -> until.isSelected() && typed().isEmpty(),
        until.selectedProperty(),
        untilTime.textProperty());
  }

  /** The typed end, if it can be read and lies in the gap. */
  private Optional<Instant> typed() {
    try {
      Instant end =
          LocalDateTime.parse(untilTime.getText().strip(), TYPED).atZone(gap.zone()).toInstant();
      // The field may leave out what is less than a second.
      return end.isBefore(gap.start().truncatedTo(ChronoUnit.SECONDS)) || end.isAfter(gap.end())
          ? Optional.empty()
          : Optional.of(end.isBefore(gap.start()) ? gap.start() : end);
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private Resolution chosen() {
    if (all.isSelected()) {
      return new Resolution.KeepAll();
    }
    if (until.isSelected()) {
      return typed()
          .<Resolution>map(Resolution.KeepUntil::new)
          .orElseGet(Resolution.KeepToHeartbeat::new);
    }
    if (book.isSelected()) {
      return new Resolution.Book(booked.taskId().get(), bookAll.isSelected());
    }
    return discard.isSelected() ? new Resolution.Discard() : new Resolution.KeepToHeartbeat();
  }

  /** Shows the question and waits; empty when the person put it off. */
  public Optional<Resolution> ask() {
    toHeartbeat.requestFocus();
    return dialog.showAndWait();
  }
}
