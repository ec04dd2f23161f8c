package dev.depthsprint.ui.health;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.text.Texts;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.session.Delay;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.DialogManners;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.Holdings;
import dev.depthsprint.workspace.Restoring;
import dev.depthsprint.workspace.TimeCommand;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.Backup;
import dev.depthsprint.workspace.storage.Health;
import dev.depthsprint.workspace.storage.SaveState;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

/** How the data is, and the way back to a backup. Stays open beside the window. */
public final class HealthDialog {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Texts.LOCALE);

  private static final Message RESTORED_TIME = Message.of("health.said.time");

  /** Between two looks at the folder while the page is open. */
  private static final Duration BETWEEN = Duration.ofSeconds(3);

  private static final long KILO = 1000;
  private static final long MEGA = 1000 * KILO;

  private final Session session;
  private final Dialog<Void> dialog = new Dialog<>();
  private final Delay pause = new Delay(BETWEEN, this::refresh);

  private final Checks checks = new Checks();

  @FXML private VBox root;
  @FXML private Label folder;
  @FXML private Label saved;
  @FXML private Label backedUp;
  @FXML private Label checked;
  @FXML private Label size;
  @FXML private TextArea findings;
  @FXML private ListView<Backup> backups;
  @FXML private Label preview;
  @FXML private Button restore;
  @FXML private Button missing;
  @FXML private Label said;

  private HealthDialog(Session session, Window owner) {
    this.session = session;
    Fxml.<Node>load(this);
    dialog.initOwner(owner);
    dialog.initModality(Modality.NONE);
    dialog.setTitle(Message.of("health.title").text());
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(root);
    dialog.getDialogPane().setPrefWidth(760);
    DialogManners.give(dialog.getDialogPane(), owner);
    dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
    findings.managedProperty().bind(findings.visibleProperty());
    // The list of backups takes the key for itself.
    dialog
        .getDialogPane()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                dialog.close();
              }
            });
    dialog.setOnHidden(_ -> pause.stop());
    backups.setCellFactory(_ -> new BackupCell(this::when));
    backups.getSelectionModel().selectedItemProperty().subscribe(_ -> preview());
    var nothingChosen = backups.getSelectionModel().selectedItemProperty().isNull();
    restore.disableProperty().bind(nothingChosen);
    missing.disableProperty().bind(nothingChosen);
  }

  /** Shows how the data of the session is. */
  public static void show(Session session, Window owner) {
    var health = new HealthDialog(session, owner);
    health.reload();
    health.pause.restart();
    health.dialog.show();
    health.backups.requestFocus();
  }

  /** Something that reads in the folder. */
  private interface Reading<T> {
    T run() throws Problem, InterruptedException;
  }

  /**
   * Reads away from the JavaFX thread and shows the outcome, or the sentence of a problem, on it.
   */
  private <T> void read(Reading<T> reading, Consumer<T> show) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            T read = reading.run();
            Platform.runLater(() -> show.accept(read));
          } catch (Problem problem) {
            Platform.runLater(() -> say(problem.sentence()));
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private void say(Message sentence) {
    said.setText(sentence.text());
  }

  private void reload() {
    read(session::health, this::fill);
  }

  /** Saves, backups and what other programs do show while the page is open. */
  private void refresh() {
    reload();
    pause.restart();
  }

  private void fill(Health health) {
    folder.setText(health.folder().toString());
    saved.setText(
        session.saveState().get() instanceof SaveState.Failed(Message sentence)
            ? sentence.text()
            : health
                .lastSave()
                .map(this::when)
                .orElseGet(() -> Message.of("health.saved.notYet").text()));
    backedUp.setText(lastBackup(health));
    size.setText(size(health.bytes()));
    if (checks.isFirst()) {
      showFindings(health.lastCheck(), health.complaints());
    }
    if (checks.isDue(health.lastChange())) {
      check(health.lastChange());
    }
    showBackups(health);
    preview();
  }

  private void showBackups(Health health) {
    if (!health.backups().equals(backups.getItems())) {
      Backup chosen = backups.getSelectionModel().getSelectedItem();
      backups.getItems().setAll(health.backups());
      backups
          .getSelectionModel()
          .select(
              health.backups().contains(chosen)
                  ? chosen
                  : BackupOffer.of(health, session.workspace()));
    }
  }

  private String lastBackup(Health health) {
    String last =
        health.backups().stream()
            .findFirst()
            .map(backup -> when(backup.at()))
            .orElseGet(() -> Message.of("health.backedUp.never").text());
    return health
        .backupTrouble()
        .map(trouble -> Message.of("health.backedUp.trouble", last, trouble).text())
        .orElse(last);
  }

  private void showFindings(Instant at, List<Message> sentences) {
    checked.setText(
        sentences.isEmpty()
            ? Message.of("health.checked.well", when(at)).text()
            : Message.of("health.checked.findings", when(at), sentences.size()).text());
    findings.setVisible(!sentences.isEmpty());
    String text = sentences.stream().map(Message::text).collect(Collectors.joining("\n"));
    if (!text.equals(findings.getText())) {
      findings.setText(text);
    }
  }

  private String when(Instant moment) {
    return WHEN.format(moment.atZone(session.time().zone()));
  }

  private static String size(long bytes) {
    return bytes >= MEGA
        ? Message.of("health.megabytes", String.valueOf(Math.round((double) bytes / MEGA))).text()
        : Message.of("health.kilobytes", String.valueOf(Math.ceilDiv(bytes, KILO))).text();
  }

  private void preview() {
    Backup chosen = backups.getSelectionModel().getSelectedItem();
    preview.setText(
        chosen == null
            ? Message.of("health.preview.none").text()
            : Preview.of(chosen.holds(), Holdings.of(session.workspace())).text());
  }

  @FXML
  private void restore() {
    Backup chosen = backups.getSelectionModel().getSelectedItem();
    read(chosen::read, workspace -> apply(chosen, workspace, Restoring::everything));
  }

  @FXML
  private void bringBack() {
    Backup chosen = backups.getSelectionModel().getSelectedItem();
    read(
        chosen::read,
        workspace -> {
          List<TimeEvent> time =
              Restoring.missingTime(
                  session.workspace().time(), workspace.time(), session.time().instant());
          if (!time.isEmpty()) {
            session.timekeeper().run((_, _) -> new TimeCommand.Done(time, RESTORED_TIME));
          }
          if (!time.isEmpty() || Restoring.hasMissing(session.workspace(), workspace)) {
            apply(chosen, workspace, Restoring::missing);
          } else {
            say(Message.of("health.said.nothingMissing"));
          }
        });
  }

  /** What is there now is backed up first, so that nothing hangs on undo alone. */
  private void apply(Backup backup, Workspace workspace, Function<Workspace, Edit> restoring) {
    session
        .backUp(Backup.Reason.BEFORE_CHANGE)
        .whenCompleteAsync(
            (_, _) -> {
              session.store().apply(restoring.apply(workspace));
              say(Message.of("health.said.restored", when(backup.at())));
              reload();
            },
            Platform::runLater);
  }

  @FXML
  private void check() {
    read(session::health, health -> check(health.lastChange()));
  }

  private void check(Instant state) {
    checks.begin(state);
    read(
        () -> Checks.of(session.folder()),
        found -> {
          checks.end(found);
          showFindings(session.time().instant(), found.findings());
        });
  }

  @FXML
  private void backUp() {
    session
        .backUp(Backup.Reason.WISH)
        .whenCompleteAsync(
            (_, failure) -> {
              say(failure == null ? Message.of("health.said.backedUp") : sentence(failure));
              reload();
            },
            Platform::runLater);
  }

  /** For when the folder is full, gone, or may not be written any more. */
  @FXML
  private void copy() {
    CopyElsewhere.ask(session, dialog.getDialogPane().getScene().getWindow(), this::say);
  }

  private static Message sentence(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof Problem problem
        ? problem.sentence()
        : Message.of("storage.write.defect");
  }
}
