package dev.depthsprint.ui.timer;

import dev.depthsprint.sprint.Resolution;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * Asks what counts of an interval whose end nobody saw. To close it decides nothing: it asks again.
 */
public final class RecoveryDialog {

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm:ss", Texts.LOCALE);
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]", Texts.LOCALE);

  private final TimerState.Running run;
  private final Instant now;
  private final Dialog<Resolution> dialog = new Dialog<>();

  @FXML private VBox root;
  @FXML private Label what;
  @FXML private RadioButton toHeartbeat;
  @FXML private RadioButton all;
  @FXML private RadioButton until;
  @FXML private TextField untilTime;
  @FXML private Label untilHint;
  @FXML private RadioButton discard;

  public RecoveryDialog(Session session, TimerState.Running run, Window owner) {
    this.run = run;
    this.now = latest(session.time().instant(), run.lastHeartbeat());
    Fxml.<Node>load(this);
    fill(session.taskTitle(run.taskId()));
    var keep = new ButtonType(Message.of("ui.recovery.apply").text(), ButtonData.OK_DONE);
    dialog.initOwner(owner);
    dialog.setTitle(Message.of("ui.recovery.title").text());
    dialog.setHeaderText(Message.of("ui.recovery.header").text());
    dialog.getDialogPane().setContent(root);
    dialog.getDialogPane().setPrefWidth(520);
    dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(
            keep, new ButtonType(Message.of("ui.recovery.later").text(), ButtonData.CANCEL_CLOSE));
    dialog.getDialogPane().lookupButton(keep).setId("recovery-apply");
    dialog.getDialogPane().lookupButton(keep).disableProperty().bind(isMistyped());
    dialog.setResultConverter(button -> button == keep ? chosen() : null);
  }

  private static Instant latest(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private void fill(String task) {
    what.setText(
        Message.of("ui.recovery.what", task, shown(run.start()), shown(run.lastHeartbeat()))
            .text());
    toHeartbeat.setText(Message.of("ui.recovery.toHeartbeat", length(run.lastHeartbeat())).text());
    all.setText(Message.of("ui.recovery.all", length(now)).text());
    untilTime.setText(TYPED.format(run.lastHeartbeat().atZone(run.zone())));
    untilTime.disableProperty().bind(until.selectedProperty().not());
    untilHint
        .textProperty()
        .bind(
            Bindings.when(isMistyped())
                .then(
                    Message.of(
                            "ui.recovery.untilHint",
                            TYPED.format(run.start().atZone(run.zone())),
                            TYPED.format(now.atZone(run.zone())))
                        .text())
                .otherwise(""));
    untilHint.managedProperty().bind(untilHint.textProperty().isNotEmpty());
  }

  private String shown(Instant instant) {
    return SHOWN.format(instant.atZone(run.zone()));
  }

  private String length(Instant end) {
    return Durations.clock(Duration.between(run.start(), end));
  }

  private BooleanBinding isMistyped() {
    return Bindings.createBooleanBinding(
        () -> until.isSelected() && typed().isEmpty(),
        until.selectedProperty(),
        untilTime.textProperty());
  }

  /** The typed end, if it can be read and lies between the start and now. */
  private Optional<Instant> typed() {
    try {
      Instant end =
          LocalDateTime.parse(untilTime.getText().strip(), TYPED).atZone(run.zone()).toInstant();
      // The field may leave out what is less than a second.
      return end.isBefore(run.start().truncatedTo(ChronoUnit.SECONDS)) || end.isAfter(now)
          ? Optional.empty()
          : Optional.of(latest(end, run.start()));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private Resolution chosen() {
    if (all.isSelected()) {
      return new Resolution.KeepUntil(now);
    }
    if (until.isSelected()) {
      return typed()
          .<Resolution>map(Resolution.KeepUntil::new)
          .orElseGet(Resolution.KeepToHeartbeat::new);
    }
    return discard.isSelected() ? new Resolution.Discard() : new Resolution.KeepToHeartbeat();
  }

  /** Shows the question and waits; empty when the person put it off. */
  public Optional<Resolution> ask() {
    toHeartbeat.requestFocus();
    return dialog.showAndWait();
  }
}
