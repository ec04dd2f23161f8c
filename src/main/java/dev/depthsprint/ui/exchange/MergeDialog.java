package dev.depthsprint.ui.exchange;

import dev.depthsprint.sprint.markdown.ImportedPlan;
import dev.depthsprint.sprint.markdown.Layout;
import dev.depthsprint.sprint.markdown.Order;
import dev.depthsprint.sprint.markdown.PlanFile;
import dev.depthsprint.sprint.merge.Change;
import dev.depthsprint.sprint.merge.PlanMerge;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.DialogManners;
import dev.depthsprint.workspace.MergeEdits;
import dev.depthsprint.workspace.Workspace;
import java.io.File;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Asks for the file of a plan while a sprint is under way, shows what it would change, and merges
 * it, or leads on to a new sprint.
 */
public final class MergeDialog {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Session session;
  private final Consumer<String> anew;
  private final Dialog<Void> dialog = new Dialog<>();
  private final ButtonType merge =
      new ButtonType(Message.of("exchange.merge.go").text(), ButtonData.OK_DONE);
  private final ButtonType start =
      new ButtonType(Message.of("exchange.merge.anew").text(), ButtonData.OTHER);
  private final PauseTransition typing = new PauseTransition(Duration.millis(300));
  private Optional<ImportedPlan> offered = Optional.empty();
  private long latest;

  @FXML private VBox root;
  @FXML private TextField path;
  @FXML private Button browse;
  @FXML private VBox orderBox;
  @FXML private ToggleGroup order;
  @FXML private RadioButton inSequence;
  @FXML private Label summary;
  @FXML private ListView<ChangeCell.Line> changes;

  private MergeDialog(Session session, Window owner, Consumer<String> anew) {
    this.session = session;
    this.anew = anew;
    Fxml.<Node>load(this);
    dialog.initOwner(owner);
    dialog.setTitle(Message.of("exchange.merge.title").text());
    dialog.setHeaderText(null);
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(root);
    dialog.getDialogPane().getButtonTypes().setAll(merge, start, ButtonType.CANCEL);
    DialogManners.give(dialog.getDialogPane(), owner);
    button(merge).setId("merge-go");
    button(merge).setDisable(true);
    button(merge).addEventFilter(ActionEvent.ACTION, _ -> merge());
    button(start).setId("merge-anew");
    button(start).addEventFilter(ActionEvent.ACTION, _ -> startAnew());
    orderBox.managedProperty().bind(orderBox.visibleProperty());
    orderBox.setVisible(false);
    changes.setCellFactory(_ -> new ChangeCell());
    typing.setOnFinished(_ -> read());
    path.textProperty().addListener((_, _, _) -> typing.playFromStart());
    order.selectedToggleProperty().addListener((_, _, _) -> read());
    browse.setOnAction(_ -> browse());
    Platform.runLater(path::requestFocus);
  }

  /**
   * Opens the dialog.
   *
   * @param anew hears the path of a plan that is to be a sprint of its own
   */
  public static void show(Session session, Window owner, Consumer<String> anew) {
    new MergeDialog(session, owner, anew).dialog.show();
  }

  private Button button(ButtonType type) {
    return (Button) dialog.getDialogPane().lookupButton(type);
  }

  private void browse() {
    var chooser = new FileChooser();
    chooser.setTitle(Message.of("exchange.merge.title").text());
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                Message.of("ui.start.file.markdown").text(), "*.md", "*.markdown", "*.txt"));
    File chosen = chooser.showOpenDialog(dialog.getDialogPane().getScene().getWindow());
    if (chosen != null) {
      path.setText(chosen.getPath());
    }
  }

  /** What was read of a file. */
  private record Found(ImportedPlan plan, PlanMerge merge) {}

  private void read() {
    long mine = ++latest;
    Workspace workspace = session.workspace();
    String file = path.getText();
    if (file.isBlank()) {
      refuse(Message.of("exchange.merge.choose"), false);
      return;
    }
    LocalDate first = workspace.sprint().days().getFirst().date();
    var layout = new Layout(first, inSequence.isSelected() ? Order.SEQUENCE : Order.CALENDAR);
    Thread.ofVirtual()
        .start(() -> {
          try {
            ImportedPlan plan = PlanFile.read(file, layout);
            var found = new Found(plan, MergeEdits.preview(workspace, plan));
            answer(mine, () -> offer(found, first));
          } catch (Problem problem) {
            answer(mine, () -> refuse(problem.sentence(), true));
          }
        });
  }

  private void answer(long number, Runnable answer) {
    Platform.runLater(() -> {
      if (number == latest) {
        answer.run();
      }
    });
  }

  private void offer(Found found, LocalDate first) {
    boolean mustAsk = found.plan().needsOrder(first);
    orderBox.setVisible(mustAsk);
    if (mustAsk && order.getSelectedToggle() == null) {
      refuse(Message.of("ui.start.order.choose"), true);
      return;
    }
    offered = Optional.of(found.plan());
    boolean isSame = found.merge().changes().isEmpty();
    button(merge).setDisable(isSame);
    summary.pseudoClassStateChanged(WRONG, false);
    summary.setText(isSame ? Message.of("exchange.merge.nothing").text() : counts(found.merge()));
    changes.getItems().setAll(ChangeCell.lines(found.merge().changes()));
  }

  /** What there is none of is left out. */
  private static String counts(PlanMerge merge) {
    return Stream.of(
            counted("exchange.merge.count.added", count(merge, Change.Sort.ADDED)),
            counted("exchange.merge.count.changed", count(merge, Change.Sort.CHANGED)),
            counted("exchange.merge.count.removed", count(merge, Change.Sort.REMOVED)),
            counted("exchange.merge.count.kept", count(merge, Change.Sort.KEPT)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> counted(String key, long count) {
    return count == 0 ? Optional.empty() : Optional.of(Message.of(key, count).text());
  }

  private static long count(PlanMerge merge, Change.Sort sort) {
    return merge.changes().stream().filter(change -> change.sort() == sort).count();
  }

  private void refuse(Message sentence, boolean isWrong) {
    offered = Optional.empty();
    button(merge).setDisable(true);
    changes.getItems().clear();
    summary.pseudoClassStateChanged(WRONG, isWrong);
    summary.setText(sentence.text());
  }

  private void merge() {
    offered.ifPresent(plan -> {
      session.store().apply(MergeEdits.merge(plan));
      session.notices().done(Message.of("exchange.merge.done"));
    });
  }

  private void startAnew() {
    anew.accept(path.getText());
  }
}
