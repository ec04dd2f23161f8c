package dev.depthsprint.ui.day;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.copy.ChainInSentence;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.sprint.TypedTask;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
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
import javafx.scene.Node;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** One task: tick box, title, mark, estimate, time spent, diagram, notes and its checklist. */
final class TaskRow {

  private final Session session;
  private final String taskId;
  private final WaysOut ways;
  private final Runnable drawIt;
  private final RowNodes nodes = new RowNodes();
  private final List<CheckLine> items = new ArrayList<>();
  private Task shown = Task.titled("", "");
  private Optional<Diagram> linked = Optional.empty();

  /**
   * @param openMenu shows the menu of the task under a node
   */
  TaskRow(Session session, String taskId, WaysOut ways, Runnable drawIt, Consumer<Node> openMenu) {
    this.session = session;
    this.taskId = taskId;
    this.ways = ways;
    this.drawIt = drawIt;
    nodes.root.setId("task-" + taskId);
    nodes.done.setOnAction(_ -> tick(nodes.done.isSelected()));
    nodes.time.setOnAction(_ -> startOrStop());
    nodes.more.setOnAction(_ -> openMenu.accept(nodes.more));
    nodes.root.setOnContextMenuRequested(event -> {
      openMenu.accept(nodes.more);
      event.consume();
    });
    RowNodes.tip(nodes.more, () -> Message.of("ui.task.more"));
    RowNodes.tip(nodes.estimate, this::aboutEstimate);
    RowNodes.tip(nodes.time, this::aboutTime);
  }

  String taskId() {
    return taskId;
  }

  /** The row, which can have the keyboard itself. */
  Node root() {
    return nodes.root;
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
    pseudo(nodes.root, "selected", isSelected);
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
    nodes.title.getChildren().setAll(MarkdownText.nodes(task.title()));
    nodes.done.setAccessibleText(plainTitle());
    nodes.root.setAccessibleText(plainTitle());
  }

  /**
   * An open task that is being timed is in progress, whether or not it was marked so; one that was
   * timed is begun.
   */
  private void showMark(Task task, boolean isRunning, Duration spent) {
    boolean isAtWork = isRunning && task.mark() == TaskMark.OPEN;
    boolean isBegun = task.isBegun(spent);
    TaskMark seen = isAtWork || isBegun ? TaskMark.IN_PROGRESS : task.mark();
    nodes.done.setSelected(task.isDone());
    nodes.markIcon.setIconCode(Marks.icon(seen));
    nodes.markText.setText(
        (isBegun && !isRunning ? Message.of("ui.mark.begun") : Marks.name(seen)).text());
    for (TaskMark mark : TaskMark.values()) {
      pseudo(nodes.root, mark.name().toLowerCase(Locale.ROOT).replace('_', '-'), mark == seen);
    }
  }

  private void showEstimate(Task task) {
    pseudo(nodes.estimate, "automatic", task.estimate().automatic());
    setShown(nodes.estimate, task.estimate().minutes() > 0);
  }

  private Message aboutEstimate() {
    return Message.of(
        shown.estimate().automatic() ? "ui.task.estimate.automatic" : "ui.task.estimate.chosen");
  }

  /** The linked diagram; for a task without one that names a chain, the offer to draw it. */
  private void showDiagram(Task task) {
    boolean isLinked = !task.diagram().isEmpty();
    boolean isChain = !isLinked && ChainInSentence.in(plainTitle()).isPresent();
    if (isLinked || isChain) {
      showDrawing(isLinked, isChain);
    }
    nodes.madeDrawing().ifPresent(made -> setShown(made.root(), isLinked || isChain));
  }

  private void showDrawing(boolean isLinked, boolean isChain) {
    RowNodes.Drawing drawing = nodes.drawing();
    drawing.open().setOnAction(_ -> openDiagram());
    drawing.draw().setOnAction(_ -> drawIt.run());
    drawing.open().setVisible(isLinked);
    drawing.open().setDisable(linked.isEmpty());
    drawing
        .open()
        .setText(
            linked
                .map(it -> Message.of("task.diagram.open", it.title()))
                .orElseGet(() -> Message.of("task.diagram.gone"))
                .text());
    drawing.draw().setVisible(isChain);
  }

  private void showNotes(Task task) {
    nodes.notes.getChildren().setAll(NotesBox.of(task.notes(), ways.web()));
    setShown(nodes.notes, !task.notes().isBlank());
  }

  private void showSubItems(Task task) {
    List<SubItem> now = task.subItems();
    while (items.size() > now.size()) {
      items.removeLast();
      nodes.subItems.getChildren().removeLast();
    }
    while (items.size() < now.size()) {
      items.add(line(items.size()));
      nodes.subItems.getChildren().add(items.getLast().root());
    }
    for (int i = 0; i < now.size(); i++) {
      items.get(i).show(now.get(i).title(), now.get(i).done());
    }
    setShown(nodes.subItems, !now.isEmpty());
  }

  private CheckLine line(int index) {
    var store = session.store();
    return new CheckLine(
        new CheckLine.Deeds(
            isDone -> store.apply(PlanEdits.tickSubItem(taskId, index, isDone)),
            text -> store.apply(TaskEdits.renameSubItem(taskId, index, text)),
            () -> store.apply(TaskEdits.deleteSubItem(taskId, index))),
        nodes.root);
  }

  private void showTime() {
    Duration spent = session.workspace().time().onTask(taskId, session.timekeeper().countedUntil());
    boolean isBegun = spent.toMinutes() > 0;
    String length = Durations.words(shown.estimate());
    nodes.estimate.setText(
        isBegun ? Message.of("ui.task.trackedOf", Durations.words(spent), length).text() : length);
    nodes.tracked.setText(Message.of("ui.task.tracked", Durations.words(spent)).text());
    setShown(nodes.tracked, isBegun && shown.estimate().minutes() == 0);
    boolean isRunning = isRunning();
    pseudo(nodes.root, "running", isRunning);
    showMark(shown, isRunning, spent);
    String name = aboutTime().text();
    if (!name.equals(nodes.time.getAccessibleText())) {
      nodes.time.setGraphic(Icons.of(isRunning ? MaterialDesignS.STOP : MaterialDesignP.PLAY));
      nodes.time.setAccessibleText(name);
      nodes.time.setTooltip(null);
    }
  }

  private Message aboutTime() {
    return Message.of(isRunning() ? "ui.task.stop" : "ui.task.start", plainTitle());
  }

  /** Opens the title for editing; Enter keeps it, Esc leaves it as it was. */
  void rename() {
    InPlace.line(
        nodes.words,
        Message.of("ui.task.rename"),
        shown.title(),
        text -> {
          if (!text.isBlank() && !text.strip().equals(shown.title())) {
            session.store().apply(PlanEdits.rename(taskId, text.strip()));
            takeLength(text);
          }
        },
        nodes.root);
  }

  /** A length at the end is the estimate, as in a new task; a step of its own, as there. */
  private void takeLength(String text) {
    TypedTask.of(text)
        .ifPresent(
            it -> session.store().apply(TaskEdits.takeEstimate(taskId, it.title(), it.minutes())));
  }

  void editEstimate(Consumer<String> keep) {
    String now = Durations.words(shown.estimate().minutes());
    InPlace.line(nodes.words, Message.of("ui.task.estimate.prompt"), now, keep, nodes.root);
  }

  void editNotes() {
    setShown(nodes.notes, true);
    InPlace.lines(
        nodes.notes,
        Message.of("task.notes.prompt"),
        shown.notes(),
        text -> {
          session.store().apply(TaskEdits.notes(taskId, text.strip()));
          setShown(nodes.notes, !shown.notes().isBlank());
        },
        nodes.root);
  }

  void addSubItem() {
    setShown(nodes.newSubItem, true);
    InPlace.line(
        nodes.newSubItem,
        Message.of("task.subItem.prompt"),
        "",
        text -> {
          setShown(nodes.newSubItem, false);
          if (!text.isBlank()) {
            session.store().apply(TaskEdits.addSubItem(taskId, text.strip()));
          }
        },
        nodes.root);
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
