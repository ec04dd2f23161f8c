package dev.depthsprint.ui.timer;

import dev.depthsprint.sprint.Budget;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Seen;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.workspace.storage.SaveState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What is being timed, for how long, and what is left of today. */
public final class TimerBar {

  private final Session session;
  private final ObservableValue<Optional<String>> selectedTask;
  private final ModeMenu modes;
  private final Seen seen;

  private final TimerBarNodes nodes = new TimerBarNodes();

  /**
   * @param selectedTask the id of the task that the person is looking at; Start takes it
   * @param settleTime asks what counts of time that nobody saw
   */
  public TimerBar(
      Session session, ObservableValue<Optional<String>> selectedTask, Runnable settleTime) {
    this.session = session;
    this.selectedTask = selectedTask;
    nodes.startPause.setOnAction(_ -> startOrPause());
    nodes.stop.setOnAction(_ -> session.timekeeper().stop());
    nodes.switchTo.setOnShowing(_ -> fillSwitch());
    modes = new ModeMenu(session, nodes.mode);
    nodes.gaps.setOnAction(_ -> settleTime.run());
    seen = new Seen(session);
    session.store().listenBeyondDiagrams((_, _) -> follow());
    session.ticker().listen(this::follow);
    session.saveState().subscribe(this::showSaved);
    selectedTask.subscribe(_ -> show());
    show();
  }

  public Node root() {
    return nodes.root;
  }

  /** Offers the ways in which the timer counts. */
  public void chooseMode() {
    nodes.mode.requestFocus();
    nodes.mode.show();
  }

  /** Starts the selected task, else today's first open one; pauses or resumes the one at hand. */
  public void startOrPause() {
    switch (session.workspace().time().timer()) {
      case TimerState.Running _ -> session.timekeeper().pause();
      case TimerState.Paused _ -> session.timekeeper().resume();
      case TimerState.Idle() -> nextTask().ifPresent(id -> session.timekeeper().start(id));
    }
  }

  private Optional<String> nextTask() {
    return selectedTask
        .getValue()
        .filter(id -> session.workspace().sprint().task(id).filter(TimerBar::isOpen).isPresent())
        .or(() -> openTasksOfToday().findFirst().map(Task::id));
  }

  private Stream<Task> openTasksOfToday() {
    return session.sprintDay().stream()
        .flatMap(day -> day.tasks().stream())
        .filter(TimerBar::isOpen);
  }

  private static boolean isOpen(Task one) {
    return one.mark() == TaskMark.OPEN || one.mark() == TaskMark.IN_PROGRESS;
  }

  private void fillSwitch() {
    List<MenuItem> items = openTasksOfToday().map(this::switchItem).toList();
    if (items.isEmpty()) {
      var none = new MenuItem(Message.of("ui.timer.switch.none").text());
      none.setDisable(true);
      items = List.of(none);
    }
    nodes.switchTo.getItems().setAll(items);
    var other = new MenuItem(Message.of("ui.timer.switch.other").text());
    other.setOnAction(_ -> switchToAnother());
    nodes.switchTo.getItems().addAll(new SeparatorMenuItem(), other);
  }

  private void switchToAnother() {
    TaskChoice.open(session)
        .ask(Message.of("ui.timer.switch.which"), "", nodes.root.getScene().getWindow())
        .ifPresent(session.timekeeper()::start);
  }

  private MenuItem switchItem(Task one) {
    var item = new MenuItem(session.taskTitle(one.id()));
    item.setOnAction(_ -> session.timekeeper().start(one.id()));
    return item;
  }

  /** All but the clock itself is told in minutes. */
  private void follow() {
    if (seen.isOld()) {
      show();
      return;
    }
    TimeLog log = session.workspace().time();
    Instant now = session.timekeeper().countedUntil();
    switch (log.timer()) {
      case TimerState.Running run ->
          showElapsed(log, run.taskId(), Message.of("ui.timer.state.running"), now);
      case TimerState.Paused(String id, Instant _) ->
          showElapsed(log, id, Message.of("ui.timer.state.paused"), now);
      case TimerState.Idle() -> {}
    }
  }

  private void show() {
    seen.take();
    TimeLog log = session.workspace().time();
    Instant now = session.timekeeper().countedUntil();
    switch (log.timer()) {
      case TimerState.Running run -> {
        showTask(run.taskId(), "ui.timer.pause", MaterialDesignP.PAUSE);
        showElapsed(log, run.taskId(), Message.of("ui.timer.state.running"), now);
      }
      case TimerState.Paused(String id, Instant _) -> {
        showTask(id, "ui.timer.resume", MaterialDesignP.PLAY);
        showElapsed(log, id, Message.of("ui.timer.state.paused"), now);
      }
      case TimerState.Idle() -> showIdle();
    }
    nodes.stop.setDisable(log.timer() instanceof TimerState.Idle);
    modes.show();
    showGaps(log.openGaps().size());
    showBudget(log, now);
  }

  private void showGaps(int count) {
    nodes.gaps.setVisible(count > 0);
    nodes.gaps.setManaged(count > 0);
    nodes.gaps.setText(Message.of("ui.timer.gaps", count).text());
  }

  private void showTask(String id, String buttonKey, Ikon icon) {
    setTask(session.taskTitle(id));
    setButton(buttonKey, icon, false);
    setPseudo(nodes.root, "running", icon == MaterialDesignP.PAUSE);
  }

  /**
   * What the mode shows, or today's time on the task, so that it goes on after a pause; the total
   * stands below the title.
   */
  private void showElapsed(TimeLog log, String id, Message does, Instant now) {
    Dial dial = Dial.now(session, id);
    nodes.elapsed.setText(dial.shown());
    nodes.state.setText(
        dial.note()
            .map(note -> Message.of("ui.timer.state.note", does.text(), note))
            .orElseGet(() -> withTotal(does, log, id, now))
            .text());
  }

  private Message withTotal(Message does, TimeLog log, String id, Instant now) {
    Duration total = log.onTask(id, now);
    return total.compareTo(log.onTask(id, session.today(), now)) > 0
        ? Message.of("ui.timer.state.total", does.text(), Durations.words(total))
        : does;
  }

  private void showIdle() {
    Optional<String> next = nextTask();
    setTask(
        next.map(id -> Message.of("ui.timer.next", session.taskTitle(id)).text())
            .orElseGet(() -> Message.of("ui.timer.nothing").text()));
    nodes.state.setText(Message.of("ui.timer.state.idle").text());
    nodes.elapsed.setText(Durations.clock(Duration.ZERO));
    setButton("ui.timer.start", MaterialDesignP.PLAY, next.isEmpty());
    setPseudo(nodes.root, "running", false);
  }

  private void setTask(String title) {
    if (!title.equals(nodes.task.getText())) {
      nodes.task.setText(title);
      nodes.task.setTooltip(new Tooltip(title));
    }
  }

  private void setButton(String key, Ikon icon, boolean disabled) {
    String text = Message.of(key).text();
    if (!text.equals(nodes.startPause.getText())) {
      nodes.startPause.setText(text);
      nodes.startPause.setGraphic(Icons.of(icon));
    }
    nodes.startPause.setDisable(disabled);
  }

  private void showBudget(TimeLog log, Instant now) {
    int minutes = session.sprintDay().map(Day::workMinutes).orElse(Day.USUAL_BUDGET_MINUTES);
    var today = new Budget(minutes, log.onDay(session.today(), now));
    nodes.budget.setProgress(BudgetShare.of(today));
    nodes.left.setText(BudgetTexts.left(today).text());
    nodes.budgetIcon.setIconCode(
        switch (today.level()) {
          case CALM -> MaterialDesignT.TIMER_SAND;
          case NEAR -> MaterialDesignA.ALERT_OUTLINE;
          case OVER -> MaterialDesignA.ALERT_OCTAGON_OUTLINE;
        });
    for (Budget.Level level : Budget.Level.values()) {
      setPseudo(nodes.root, level.name().toLowerCase(Locale.ROOT), level == today.level());
    }
  }

  private void showSaved(SaveState now) {
    switch (now) {
      case null -> nodes.saved.setText("");
      case SaveState.Saving() -> nodes.saved.setText(Message.of("ui.save.saving").text());
      case SaveState.Saved() -> nodes.saved.setText(Message.of("ui.save.saved").text());
      case SaveState.Failed _ -> nodes.saved.setText(Message.of("ui.save.failed").text());
    }
    setPseudo(nodes.saved, "failed", now instanceof SaveState.Failed);
  }

  private static void setPseudo(Node node, String name, boolean on) {
    node.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), on);
  }
}
