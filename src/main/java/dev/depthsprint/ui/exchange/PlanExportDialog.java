package dev.depthsprint.ui.exchange;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.files.FileField;
import dev.depthsprint.ui.files.TypedFile;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.DialogManners;
import dev.depthsprint.workspace.SprintEdits;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.AtomicFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
import javafx.stage.FileChooser.ExtensionFilter;
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
  private final FileField target;
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
    dialog.setTitle(Message.of("exchange.export.title").text());
    dialog.setHeaderText(null);
    dialog.getDialogPane().setContent(root);
    dialog.getDialogPane().getButtonTypes().setAll(export, ButtonType.CANCEL);
    DialogManners.give(dialog.getDialogPane(), owner);
    go = (Button) dialog.getDialogPane().lookupButton(export);
    go.setId("exchange-go");
    go.addEventFilter(ActionEvent.ACTION, this::go);
    complaint.managedProperty().bind(complaint.visibleProperty());
    complaint.setVisible(false);
    target = new FileField(file, replaces, typed -> TypedFile.of(typed, home));
    Workspace workspace = seen.get();
    String name = SprintEdits.freeSlug(workspace.archive(), workspace.sprint());
    ExportKind first = isReview ? ExportKind.REVIEW_PDF : ExportKind.MARKDOWN;
    file.setText(home.resolve(name + first.ending()).toString());
    file.textProperty().subscribe(_ -> complaint.setVisible(false));
    kinds.selectedToggleProperty().subscribe(_ -> follow());
    kinds.selectToggle(kinds.getToggles().get(first.ordinal()));
    target.browseBy(
        browse,
        Message.of("exchange.export.title"),
        () -> List.of(new ExtensionFilter(kind().title().text(), "*" + kind().ending())));
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

  private void go(ActionEvent event) {
    event.consume();
    try {
      start(target.file(), kind());
    } catch (Problem problem) {
      refuse(problem);
    }
  }

  private void start(Path to, ExportKind kind) {
    go.setDisable(true);
    var content =
        new ExportKind.Content(seen.get(), session.today(), session.timekeeper().countedUntil());
    Thread.ofVirtual()
        .start(() -> {
          try {
            byte[] bytes = kind.bytes(content);
            if (kind.isReview()) {
              AtomicFile.writePicture(to, bytes);
            } else {
              AtomicFile.write(to, bytes);
            }
            Platform.runLater(() -> done(to));
          } catch (Problem problem) {
            Platform.runLater(() -> refuse(problem));
          }
        });
  }

  private void done(Path written) {
    dialog.setResult(null);
    dialog.hide();
    session.notices().mention(Message.of("exchange.export.done", written.toString()));
  }

  private void refuse(Problem problem) {
    go.setDisable(false);
    complaint.setText(problem.sentence().text());
    complaint.setVisible(true);
    dialog.getDialogPane().getScene().getWindow().sizeToScene();
    file.requestFocus();
  }
}
