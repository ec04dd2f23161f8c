package dev.depthsprint.ui.exchange;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.SprintEdits;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.AtomicFile;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks as what and where the plan is to be exported, and stays until that is on disk. */
public final class PlanExportDialog {

  private final Session session;
  private final Supplier<Workspace> seen;
  private final Path home = Path.of(System.getProperty("user.home"));
  private final Dialog<Void> dialog = new Dialog<>();
  private final ButtonType export =
      new ButtonType(Message.of("exchange.export.go").text(), ButtonData.OK_DONE);
  private final ToggleGroup kinds = new ToggleGroup();
  private final Button go;

  @FXML private VBox root;
  @FXML private VBox plans;
  @FXML private VBox reviews;
  @FXML private TextField file;
  @FXML private Button browse;
  @FXML private Label replaces;
  @FXML private Label complaint;

  private PlanExportDialog(
      Session session, Supplier<Workspace> seen, Window owner, boolean isReview) {
    this.session = session;
    this.seen = seen;
    Fxml.<Node>load(this);
    for (ExportKind kind : ExportKind.values()) {
      (kind.isReview() ? reviews : plans).getChildren().add(choice(kind));
    }
    dialog.initOwner(owner);
    dialog.setTitle(Message.of("exchange.export.action").text());
    dialog.setHeaderText(null);
    dialog.getDialogPane().setContent(root);
    dialog.getDialogPane().getButtonTypes().setAll(export, ButtonType.CANCEL);
    dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    go = (Button) dialog.getDialogPane().lookupButton(export);
    go.setId("exchange-go");
    go.addEventFilter(ActionEvent.ACTION, this::go);
    complaint.managedProperty().bind(complaint.visibleProperty());
    complaint.setVisible(false);
    replaces.managedProperty().bind(replaces.textProperty().isNotEmpty());
    Workspace workspace = seen.get();
    String name = SprintEdits.freeSlug(workspace.archive(), workspace.sprint());
    ExportKind first = isReview ? ExportKind.REVIEW_PDF : ExportKind.MARKDOWN;
    file.setText(home.resolve(name + first.ending()).toString());
    file.textProperty().subscribe(_ -> showTarget());
    kinds.selectedToggleProperty().subscribe(_ -> follow());
    kinds.selectToggle(kinds.getToggles().get(first.ordinal()));
    browse.setOnAction(_ -> browse());
    Platform.runLater(file::requestFocus);
  }

  /**
   * Opens the dialog; a sprint must be there.
   *
   * @param seen the workspace whose sprint is exported
   * @param isReview true to propose a picture of the review first, false for the plan
   */
  public static void show(
      Session session, Supplier<Workspace> seen, Window owner, boolean isReview) {
    new PlanExportDialog(session, seen, owner, isReview).dialog.show();
  }

  private RadioButton choice(ExportKind kind) {
    var button = new RadioButton(kind.title().text());
    button.setId("exchange-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    button.setToggleGroup(kinds);
    button.setUserData(kind);
    return button;
  }

  private ExportKind kind() {
    return kinds.getSelectedToggle() == null
        ? ExportKind.MARKDOWN
        : (ExportKind) kinds.getSelectedToggle().getUserData();
  }

  /** The ending of the name follows what is chosen. */
  private void follow() {
    for (ExportKind kind : ExportKind.values()) {
      String text = file.getText();
      if (text.endsWith(kind.ending())) {
        file.setText(text.substring(0, text.length() - kind.ending().length()) + kind().ending());
        return;
      }
    }
  }

  private void browse() {
    var chooser = new FileChooser();
    chooser.setTitle(Message.of("exchange.export.action").text());
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(kind().title().text(), "*" + kind().ending()));
    target()
        .ifPresent(path -> {
          chooser.setInitialFileName(String.valueOf(path.getFileName()));
          if (path.getParent() != null && Files.isDirectory(path.getParent())) {
            chooser.setInitialDirectory(path.getParent().toFile());
          }
        });
    File chosen = chooser.showSaveDialog(dialog.getDialogPane().getScene().getWindow());
    if (chosen != null) {
      file.setText(chosen.getPath());
    }
  }

  private Optional<Path> target() {
    try {
      return Optional.of(TypedFile.of(file.getText(), home));
    } catch (Problem _) {
      return Optional.empty();
    }
  }

  private void showTarget() {
    complaint.setVisible(false);
    boolean isThere = target().filter(Files::isRegularFile).isPresent();
    replaces.setText(isThere ? Message.of("exchange.export.replaces").text() : "");
  }

  private void go(ActionEvent event) {
    event.consume();
    try {
      start(TypedFile.of(file.getText(), home), kind());
    } catch (Problem problem) {
      refuse(problem);
    }
  }

  private void start(Path target, ExportKind kind) {
    go.setDisable(true);
    var content =
        new ExportKind.Content(seen.get(), session.today(), session.timekeeper().countedUntil());
    Thread.ofVirtual()
        .start(() -> {
          try {
            byte[] bytes = kind.bytes(content);
            if (kind.isReview()) {
              AtomicFile.writePicture(target, bytes);
            } else {
              AtomicFile.write(target, bytes);
            }
            Platform.runLater(() -> done(target));
          } catch (Problem problem) {
            Platform.runLater(() -> refuse(problem));
          }
        });
  }

  private void done(Path target) {
    dialog.setResult(null);
    dialog.hide();
    session.notices().mention(Message.of("exchange.export.done", target.toString()));
  }

  private void refuse(Problem problem) {
    go.setDisable(false);
    complaint.setText(problem.sentence().text());
    complaint.setVisible(true);
    dialog.getDialogPane().getScene().getWindow().sizeToScene();
    file.requestFocus();
  }
}
