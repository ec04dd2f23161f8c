package dev.depthsprint.ui.day;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.copy.ChainInSentence;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.ui.theme.MarkdownText;
import dev.depthsprint.ui.timer.Durations;
import dev.depthsprint.workspace.PlanEdits;
import dev.depthsprint.workspace.TaskEdits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** One task: tick box, title, mark, estimate, time spent, diagram, notes and its checklist. */
final class TaskRow {

  private final Session session;
  private final String taskId;
  private final WaysOut ways;
  private final List<CheckLine> items = new ArrayList<>();
  private Task shown = Task.titled("", "");
  private Optional<Diagram> linked = Optional.empty();

  @FXML private VBox root;
  @FXML private CheckBox done;
  @FXML private VBox words;
  @FXML private TextFlow title;
  @FXML private FontIcon markIcon;
  @FXML private Label markText;
  @FXML private Label estimate;
  @FXML private Label tracked;
  @FXML private Button time;
  @FXML private Button more;
  @FXML private HBox drawing;
  @FXML private Button diagram;
  @FXML private Button draw;
  @FXML private VBox notes;
  @FXML private VBox subItems;
  @FXML private HBox newSubItem;

  /**
   * @param openMenu shows the menu of the task under a node
   */
  TaskRow(Session session, String taskId, WaysOut ways, Runnable drawIt, Consumer<Node> openMenu) {
    this.session = session;
    this.taskId = taskId;
    this.ways = ways;
    Fxml.<Node>load(this);
    root.setId("task-" + taskId);
    for (Pane optional : List.of(drawing, notes, subItems, newSubItem)) {
      optional.setManaged(false);
    }
    diagram.managedProperty().bind(diagram.visibleProperty());
    draw.managedProperty().bind(draw.visibleProperty());
    done.setOnAction(_ -> tick(done.isSelected()));
    time.setOnAction(_ -> startOrStop());
    more.setOnAction(_ -> openMenu.accept(more));
    root.setOnContextMenuRequested(event -> {
      openMenu.accept(more);
      event.consume();
    });
    diagram.setOnAction(_ -> openDiagram());
    draw.setOnAction(_ -> drawIt.run());
  }

  String taskId() {
    return taskId;
  }

  /** The row, which can have the keyboard itself. */
  Node root() {
    return root;
  }

  private void tick(boolean isDone) {
    session.store().apply(PlanEdits.mark(taskId, isDone ? TaskMark.DONE : TaskMark.OPEN));
  }

  private boolean isRunning() {
    return session.workspace().time().timer() instanceof TimerState.Running run
        && run.taskId().equals(taskId);
  }

  void startOrStop() {
    if (isRunning()) {
      session.timekeeper().stop();
    } else {
      session.timekeeper().start(taskId);
    }
  }

  void openDiagram() {
    linked.map(Diagram::slug).ifPresent(ways.diagram());
  }

  void show(Task task, boolean isSelected) {
    pseudo(root, "selected", isSelected);
    Optional<Diagram> link = session.workspace().diagram(task.diagram());
    if (task != shown || !link.map(Diagram::title).equals(linked.map(Diagram::title))) {
      boolean isOtherTitle = !task.title().equals(shown.title());
      boolean isOtherNote = !task.notes().equals(shown.notes());
      shown = task;
      linked = link;
      if (isOtherTitle) {
        showTitle(task);
      }
      showEstimate(task);
      showDiagram(task);
      if (isOtherNote) {
        showNotes(task);
      }
      showSubItems(task);
    }
    showTime();
  }

  private void showTitle(Task task) {
    title.getChildren().setAll(MarkdownText.nodes(task.title()));
    done.setAccessibleText(plainTitle());
    root.setAccessibleText(plainTitle());
    more.setTooltip(new Tooltip(Message.of("ui.task.more").text()));
  }

  /**
   * An open task that is being timed is in progress, whether or not it was marked so; one that was
   * timed is begun.
   */
  private void showMark(Task task, boolean isRunning, Duration spent) {
    boolean isAtWork = isRunning && task.mark() == TaskMark.OPEN;
    boolean isBegun = task.isBegun(spent);
    TaskMark seen = isAtWork || isBegun ? TaskMark.IN_PROGRESS : task.mark();
    done.setSelected(task.isDone());
    markIcon.setIconCode(Marks.icon(seen));
    markText.setText(
        (isBegun && !isRunning ? Message.of("ui.mark.begun") : Marks.name(seen)).text());
    for (TaskMark mark : TaskMark.values()) {
      pseudo(root, mark.name().toLowerCase(Locale.ROOT).replace('_', '-'), mark == seen);
    }
  }

  private void showEstimate(Task task) {
    estimate.setText(Durations.words(task.estimate().minutes()));
    estimate.setTooltip(
        new Tooltip(
            Message.of(
                    task.estimate().automatic()
                        ? "ui.task.estimate.automatic"
                        : "ui.task.estimate.chosen")
                .text()));
    pseudo(estimate, "automatic", task.estimate().automatic());
    setShown(estimate, task.estimate().minutes() > 0);
  }

  /** The linked diagram; for a task without one that names a chain, the offer to draw it. */
  private void showDiagram(Task task) {
    boolean isLinked = !task.diagram().isEmpty();
    boolean isChain = !isLinked && ChainInSentence.in(plainTitle()).isPresent();
    diagram.setVisible(isLinked);
    diagram.setDisable(linked.isEmpty());
    diagram.setText(
        linked
            .map(it -> Message.of("task.diagram.open", it.title()))
            .orElseGet(() -> Message.of("task.diagram.gone"))
            .text());
    draw.setVisible(isChain);
    setShown(drawing, isLinked || isChain);
  }

  private void showNotes(Task task) {
    notes.getChildren().setAll(NotesBox.of(task.notes(), ways.web()));
    setShown(notes, !task.notes().isBlank());
  }

  private void showSubItems(Task task) {
    List<SubItem> now = task.subItems();
    while (items.size() > now.size()) {
      items.removeLast();
      subItems.getChildren().removeLast();
    }
    while (items.size() < now.size()) {
      items.add(line(items.size()));
      subItems.getChildren().add(items.getLast().root());
    }
    for (int i = 0; i < now.size(); i++) {
      items.get(i).show(now.get(i).title(), now.get(i).done());
    }
    setShown(subItems, !now.isEmpty());
  }

  private CheckLine line(int index) {
    var store = session.store();
    return new CheckLine(
        new CheckLine.Deeds(
            isDone -> store.apply(PlanEdits.tickSubItem(taskId, index, isDone)),
            text -> store.apply(TaskEdits.renameSubItem(taskId, index, text)),
            () -> store.apply(TaskEdits.deleteSubItem(taskId, index))),
        root);
  }

  private void showTime() {
    Duration spent = session.workspace().time().onTask(taskId, session.timekeeper().countedUntil());
    tracked.setText(
        Message.of(
                shown.estimate().minutes() > 0 ? "ui.task.tracked.behind" : "ui.task.tracked",
                Durations.words(spent))
            .text());
    setShown(tracked, spent.toMinutes() > 0);
    boolean isRunning = isRunning();
    pseudo(root, "running", isRunning);
    showMark(shown, isRunning, spent);
    String name = Message.of(isRunning ? "ui.task.stop" : "ui.task.start", plainTitle()).text();
    if (!name.equals(time.getAccessibleText())) {
      time.setGraphic(Icons.of(isRunning ? MaterialDesignS.STOP : MaterialDesignP.PLAY));
      time.setAccessibleText(name);
      time.setTooltip(new Tooltip(name));
    }
  }

  /** Opens the title for editing; Enter keeps it, Esc leaves it as it was. */
  void rename() {
    InPlace.line(
        words,
        Message.of("ui.task.rename"),
        shown.title(),
        text -> {
          if (!text.isBlank()) {
            session.store().apply(PlanEdits.rename(taskId, text.strip()));
          }
        },
        root);
  }

  void editEstimate(Consumer<String> keep) {
    String now = Durations.words(shown.estimate().minutes());
    InPlace.line(words, Message.of("ui.task.estimate.prompt"), now, keep, root);
  }

  void editNotes() {
    setShown(notes, true);
    InPlace.lines(
        notes,
        Message.of("task.notes.prompt"),
        shown.notes(),
        text -> {
          session.store().apply(TaskEdits.notes(taskId, text.strip()));
          setShown(notes, !shown.notes().isBlank());
        },
        root);
  }

  void addSubItem() {
    setShown(newSubItem, true);
    InPlace.line(
        newSubItem,
        Message.of("task.subItem.prompt"),
        "",
        text -> {
          setShown(newSubItem, false);
          if (!text.isBlank()) {
            session.store().apply(TaskEdits.addSubItem(taskId, text.strip()));
          }
        },
        root);
  }

  private String plainTitle() {
    return InlineText.plain(shown.title());
  }

  private static void setShown(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  static void pseudo(Node node, String name, boolean on) {
    node.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), on);
  }
}
