package dev.depthsprint.ui.today;

import dev.depthsprint.sprint.Budget;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.Load;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.timer.BudgetShare;
import dev.depthsprint.ui.timer.BudgetTexts;
import dev.depthsprint.ui.timer.Dial;
import dev.depthsprint.ui.timer.Durations;
import dev.depthsprint.ui.timer.TickingLabel;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The task at hand with its time, and what is left of today's budget. */
final class NowPart implements TodayPart {

  private final Session session;
  private final Label task = new Label();
  private final TickingLabel elapsed = new TickingLabel();
  private final Label state = new Label();
  private final Button pause = new Button();
  private final Button stop = new Button(Message.of("ui.timer.stop").text());
  private final NowTick tick;
  private final VBox words = new VBox(2, task, state);
  private final HBox line;
  private final Label left = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Label over = new Label();
  private final Card card;

  NowPart(Session session) {
    this.session = session;
    tick = new NowTick(session);
    line = new HBox(12, tick.root(), words, elapsed, pause, stop);
    card = new Card("today-now", Message.of("today.now"), line, new VBox(4, left, bar, over));
    over.setId("today-over");
    over.setWrapText(true);
    over.getStyleClass().add("caption");
    over.pseudoClassStateChanged(PseudoClass.getPseudoClass("over"), true);
    over.managedProperty().bind(over.visibleProperty());
    task.getStyleClass().add("today-task");
    task.setId("today-running");
    task.setWrapText(true);
    state.setId("today-state");
    state.getStyleClass().add("caption");
    pause.setMinWidth(Button.USE_PREF_SIZE);
    stop.setMinWidth(Button.USE_PREF_SIZE);
    pause.setId("today-pause");
    left.setId("today-left");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("today-budget");
    bar.setAccessibleText(Message.of("today.budget").text());
    line.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    stop.setOnAction(_ -> session.timekeeper().stop());
    pause.setOnAction(_ -> pauseOrResume());
    for (Node node : new Node[] {elapsed, pause, stop}) {
      node.managedProperty().bind(node.visibleProperty());
    }
  }

  @Override
  public Node root() {
    return card.root();
  }

  private void pauseOrResume() {
    if (session.workspace().time().timer() instanceof TimerState.Running) {
      session.timekeeper().pause();
    } else {
      session.timekeeper().resume();
    }
  }

  @Override
  public void show(Optional<Day> day) {
    switch (session.workspace().time().timer()) {
      case TimerState.Running run -> showRunning(run);
      case TimerState.Paused paused -> showPaused(paused.taskId());
      case TimerState.Idle() -> showIdle(day);
    }
    tick.show();
    Optional<Day> worked = day.filter(it -> it.kind() != DayKind.REST);
    left.setVisible(worked.isPresent());
    bar.setVisible(worked.isPresent());
    worked.ifPresent(this::showBudget);
    showOver(worked);
    card.setShown(
        day.isPresent() || !(session.workspace().time().timer() instanceof TimerState.Idle));
  }

  /** Shows the seconds; all else is told in minutes. */
  void tick() {
    if (session.workspace().time().timer() instanceof TimerState.Running run) {
      showRunning(run);
    }
  }

  private void showRunning(TimerState.Running run) {
    Instant until = session.timekeeper().countedUntil();
    task.setText(session.taskTitle(run.taskId()));
    showDial(run.taskId(), spent(run.taskId(), until));
    pause.setText(Message.of("ui.timer.pause").text());
    showButtons(true);
  }

  /** The same figure as in the timer's bar, with what it is where it does not count up. */
  private void showDial(String taskId, String words) {
    Dial dial = Dial.now(session, taskId);
    elapsed.setText(dial.shown());
    elapsed.setVisible(true);
    state.setText(
        dial.note().map(note -> Message.of("today.now.note", note, words).text()).orElse(words));
  }

  /** The time on a task, against its estimate if it has one. */
  private String spent(String taskId, Instant until) {
    TimeLog log = session.workspace().time();
    Duration all = log.onTask(taskId, until);
    Duration today = log.onTask(taskId, session.today(), until);
    Estimate estimate = session.task(taskId).map(Task::estimate).orElse(Estimate.NONE);
    Message words =
        estimate.minutes() == 0
            ? Message.of("today.now.total", Durations.words(all))
            : Message.of("today.now.spent", Durations.words(all), Durations.words(estimate));
    return all.compareTo(today) > 0
        ? Message.of("today.now.ofItToday", words, Durations.words(today)).text()
        : words.text();
  }

  /** A day that is planned too full says so where one works, not in the sprint alone. */
  private void showOver(Optional<Day> day) {
    Optional<Load> load = day.map(Load::of).filter(Load::isOver);
    over.setVisible(load.isPresent());
    over.setText(
        load.map(it ->
                Message.of(
                        "today.now.over", Durations.words(it.planned()), Durations.words(it.over()))
                    .text())
            .orElse(""));
  }

  private void showPaused(String taskId) {
    task.setText(session.taskTitle(taskId));
    showDial(taskId, Message.of("today.now.paused").text());
    pause.setText(Message.of("ui.timer.resume").text());
    showButtons(true);
  }

  private void showIdle(Optional<Day> day) {
    boolean isOpen = day.filter(it -> !it.openTasks().isEmpty()).isPresent();
    task.setText(Message.of("today.now.nothing").text());
    state.setText(isOpen ? Message.of("today.now.start").text() : "");
    showButtons(false);
    elapsed.setVisible(false);
  }

  private void showButtons(boolean isShown) {
    pause.setVisible(isShown);
    stop.setVisible(isShown);
  }

  private void showBudget(Day day) {
    var used = session.workspace().time().onDay(day.date(), session.timekeeper().countedUntil());
    var budget = new Budget(day.workMinutes(), used);
    left.setText(BudgetTexts.left(budget).text());
    bar.setProgress(BudgetShare.of(budget));
    for (Budget.Level level : Budget.Level.values()) {
      card.root()
          .pseudoClassStateChanged(
              PseudoClass.getPseudoClass(level.name().toLowerCase(Locale.ROOT)),
              level == budget.level());
    }
  }
}
