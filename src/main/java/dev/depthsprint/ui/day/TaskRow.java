package dev.depthsprint.ui.day;

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
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** One task: tick box, title, mark, estimate, time spent, and its checklist. */
final class TaskRow {

  private final Session session;
  private final String taskId;
  private final TaskMenu menu;
  private Task shown = Task.titled("", "");

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
  @FXML private VBox subItems;

  /**
   * @param select told the task's id when the row is worked in
   */
  TaskRow(Session session, String taskId, Consumer<String> select) {
    this.session = session;
    this.taskId = taskId;
    Fxml.<Node>load(this);
    menu = new TaskMenu(session, taskId, words);
    root.setId("task-" + taskId);
    done.setOnAction(_ -> tick(done.isSelected()));
    time.setOnAction(_ -> startOrStop());
    var popup = new ContextMenu();
    popup.getItems().setAll(menu.items());
    more.setOnAction(_ -> popup.show(more, Side.BOTTOM, 0, 0));
    root.setOnContextMenuRequested(_ -> popup.show(more, Side.BOTTOM, 0, 0));
    title.setOnMouseClicked(event -> {
      select.accept(taskId);
      if (event.getClickCount() == 2) {
        menu.rename();
      }
    });
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.F2) {
            menu.rename();
            key.consume();
          }
        });
    root.focusWithinProperty()
        .addListener((_, _, within) -> {
          if (within) {
            select.accept(taskId);
          }
        });
  }

  String taskId() {
    return taskId;
  }

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

  private void startOrStop() {
    if (isRunning()) {
      session.timekeeper().stop();
    } else {
      session.timekeeper().start(taskId);
    }
  }

  void show(Task task) {
    if (task != shown) {
      shown = task;
      showTitle(task);
      showMark(task);
      showSubItems(task);
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
    showTime();
  }

  private void showTitle(Task task) {
    title.getChildren().setAll(MarkdownText.nodes(task.title()));
    done.setAccessibleText(InlineText.plain(task.title()));
    more.setTooltip(new Tooltip(Message.of("ui.task.more").text()));
  }

  private void showMark(Task task) {
    done.setSelected(task.isDone());
    markIcon.setIconCode(Marks.icon(task.mark()));
    markText.setText(Marks.name(task.mark()).text());
    for (TaskMark mark : TaskMark.values()) {
      pseudo(root, mark.name().toLowerCase(Locale.ROOT).replace('_', '-'), mark == task.mark());
    }
  }

  private void showSubItems(Task task) {
    subItems.getChildren().clear();
    for (int i = 0; i < task.subItems().size(); i++) {
      subItems.getChildren().add(subItem(i, task.subItems().get(i)));
    }
    subItems.setManaged(!task.subItems().isEmpty());
  }

  private CheckBox subItem(int index, SubItem item) {
    var box = new CheckBox(InlineText.plain(item.title()));
    box.setWrapText(true);
    box.setSelected(item.done());
    box.setOnAction(
        _ -> session.store().apply(PlanEdits.tickSubItem(taskId, index, box.isSelected())));
    return box;
  }

  private void showTime() {
    Duration spent = session.workspace().time().onTask(taskId, session.timekeeper().countedUntil());
    tracked.setText(Message.of("ui.task.tracked", Durations.words(spent)).text());
    setShown(tracked, spent.toMinutes() > 0);
    boolean isRunning = isRunning();
    pseudo(root, "running", isRunning);
    String name = Message.of(isRunning ? "ui.task.stop" : "ui.task.start", plainTitle()).text();
    if (!name.equals(time.getAccessibleText())) {
      time.setGraphic(Icons.of(isRunning ? MaterialDesignS.STOP : MaterialDesignP.PLAY));
      time.setAccessibleText(name);
      time.setTooltip(new Tooltip(name));
    }
  }

  private String plainTitle() {
    return done.getAccessibleText();
  }

  private static void setShown(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  private static void pseudo(Node node, String name, boolean on) {
    node.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), on);
  }
}
