package dev.depthsprint.ui.export;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.paint.DiagramPainter;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.raster.Png;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.files.FileField;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.theme.DialogManners;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Asks how a diagram is to be exported, says how large the picture will be, and stays until it is
 * on disk or given up.
 */
public final class ExportDialog {

  /** Work that is over sooner needs no progress bar. */
  private static final Duration UNNOTICED = Duration.millis(300);

  private final Diagram diagram;
  private final Optional<Diagram> selected;
  private final Consumer<Path> exported;
  private final Dialog<Void> dialog = new Dialog<>();
  private final ButtonType export =
      new ButtonType(Message.of("canvas.export.go").text(), ButtonData.OK_DONE);
  private final PauseTransition patience = new PauseTransition(UNNOTICED);
  private final FileField target;
  private final Button go;
  private Optional<ExportJob> job = Optional.empty();

  @FXML private VBox root;
  @FXML private VBox options;
  @FXML private ToggleGroup format;
  @FXML private ToggleGroup scale;
  @FXML private ToggleGroup theme;
  @FXML private TextField file;
  @FXML private Button browse;
  @FXML private CheckBox part;
  @FXML private VBox pixels;
  @FXML private Label replaces;
  @FXML private ToggleButton once;
  @FXML private ToggleButton twice;
  @FXML private ToggleButton thrice;
  @FXML private ToggleButton fourTimes;
  @FXML private RadioButton transparent;
  @FXML private RadioButton dark;
  @FXML private Label size;
  @FXML private Label complaint;
  @FXML private ProgressBar progress;

  private ExportDialog(Diagram diagram, Start start, Window owner, Consumer<Path> exported) {
    this.diagram = diagram;
    this.exported = exported;
    selected = start.part();
    Fxml.<Node>load(this);
    target = new FileField(file, replaces, typed -> ExportWish.file(typed, start.home()));
    dialog.initOwner(owner);
    dialog.setTitle(Message.of("canvas.export.title").text());
    dialog.setHeaderText(null);
    dialog.getDialogPane().setContent(root);
    dialog.getDialogPane().getButtonTypes().setAll(export, ButtonType.CANCEL);
    DialogManners.give(dialog.getDialogPane(), owner);
    go = (Button) dialog.getDialogPane().lookupButton(export);
    go.setId("export-go");
    go.addEventFilter(ActionEvent.ACTION, this::go);
    dialog.setOnHidden(_ -> job.ifPresent(ExportJob::cancel));
    fill(start);
    listen();
  }

  /**
   * What the dialog opens with.
   *
   * @param home where a relative path lies
   * @param file the path that is proposed
   * @param part what is selected, as a diagram; none where nothing is that could be shown alone
   * @param isDark whether the window is dark
   */
  public record Start(Path home, Path file, Optional<Diagram> part, boolean isDark) {}

  /**
   * Opens the dialog.
   *
   * @param exported hears where the picture is
   */
  public static void show(Diagram diagram, Start start, Window owner, Consumer<Path> exported) {
    new ExportDialog(diagram, start, owner, exported).dialog.show();
  }

  private void fill(Start start) {
    file.setText(start.file().toString());
    once.setUserData(1);
    twice.setUserData(2);
    thrice.setUserData(3);
    fourTimes.setUserData(4);
    dark.setSelected(start.isDark());
    part.managedProperty().bind(part.visibleProperty());
    part.setVisible(selected.isPresent());
    pixels.managedProperty().bind(pixels.visibleProperty());
    complaint.managedProperty().bind(complaint.visibleProperty());
    complaint.setVisible(false);
    progress.managedProperty().bind(progress.visibleProperty());
    progress.setVisible(false);
    patience.setOnFinished(_ -> progress.setVisible(job.isPresent()));
  }

  private void listen() {
    target.browseBy(browse, Message.of("canvas.export.title"), ExportDialog::filters);
    new FormatChoice(file, format);
    file.textProperty().subscribe(_ -> showTarget());
    scale
        .selectedToggleProperty()
        .addListener((_, before, chosen) -> {
          if (chosen == null) {
            scale.selectToggle(before);
          } else {
            showSize();
          }
        });
    part.selectedProperty().subscribe(this::showSize);
    showSize();
    Platform.runLater(file::requestFocus);
  }

  private static List<ExtensionFilter> filters() {
    return List.of(
        new ExtensionFilter(Message.of("canvas.export.png").text(), "*.png"),
        new ExtensionFilter(Message.of("canvas.export.svg").text(), "*.svg"),
        new ExtensionFilter(Message.of("canvas.export.pdf").text(), "*.pdf"));
  }

  private void showTarget() {
    complaint.setVisible(false);
    boolean isRaster = target.target().filter(ExportWish::isSharpAtAnySize).isEmpty();
    if (pixels.isVisible() != isRaster) {
      pixels.setVisible(isRaster);
      dialog.getDialogPane().getScene().getWindow().sizeToScene();
    }
  }

  /** The diagram, or what is selected of it. */
  private Diagram wanted() {
    return selected.filter(_ -> part.isSelected()).orElse(diagram);
  }

  private void showSize() {
    Box frame = Png.frame(DiagramPainter.paint(wanted(), Palette.LIGHT));
    int times = (int) scale.getSelectedToggle().getUserData();
    size.setText(
        Message.of(
                "canvas.export.size",
                whole(frame.width() * times),
                whole(frame.height() * times),
                whole(frame.width()),
                whole(frame.height()))
            .text());
  }

  private static String whole(double length) {
    return "%.0f".formatted(length);
  }

  private void go(ActionEvent event) {
    event.consume();
    try {
      start(wish());
    } catch (Problem problem) {
      refuse(problem);
    }
  }

  private ExportWish wish() throws Problem {
    return new ExportWish(
        target.file(),
        (int) scale.getSelectedToggle().getUserData(),
        transparent.isSelected(),
        dark.isSelected() ? Palette.DARK : Palette.LIGHT);
  }

  private void start(ExportWish wish) {
    complaint.setVisible(false);
    setBusy(true);
    patience.playFromStart();
    job =
        Optional.of(
            ExportJob.start(
                wanted(),
                wish,
                ExportDialog::work,
                Platform::runLater,
                () -> done(wish.file()),
                this::refuse));
  }

  private static void work(Runnable export) {
    Thread.ofPlatform().daemon().name("export").start(export);
  }

  private void done(Path path) {
    job = Optional.empty();
    dialog.setResult(null);
    dialog.hide();
    exported.accept(path);
  }

  private void refuse(Problem problem) {
    job = Optional.empty();
    setBusy(false);
    complaint.setText(problem.sentence().text());
    complaint.setVisible(true);
    dialog.getDialogPane().getScene().getWindow().sizeToScene();
    file.requestFocus();
  }

  private void setBusy(boolean isBusy) {
    options.setDisable(isBusy);
    go.setDisable(isBusy);
    patience.stop();
    progress.setVisible(false);
  }
}
