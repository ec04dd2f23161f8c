package dev.depthsprint.ui.today;

import dev.depthsprint.sprint.Budget;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.timer.BudgetTexts;
import dev.depthsprint.ui.timer.Durations;
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
  private final Label elapsed = new Label();
  private final Label state = new Label();
  private final Button pause = new Button();
  private final Button stop = new Button(Message.of("ui.timer.stop").text());
  private final HBox line = new HBox(12, new VBox(2, task, state), elapsed, pause, stop);
  private final Label left = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Card card =
      new Card("today-now", Message.of("today.now"), line, new VBox(4, left, bar));

  NowPart(Session session) {
    this.session = session;
    task.getStyleClass().add("today-task");
    task.setId("today-running");
    task.setWrapText(true);
    state.getStyleClass().add("caption");
    elapsed.getStyleClass().add("timer-elapsed");
    elapsed.setMinWidth(Label.USE_PREF_SIZE);
    pause.setMinWidth(Button.USE_PREF_SIZE);
    stop.setMinWidth(Button.USE_PREF_SIZE);
    pause.setId("today-pause");
    left.setId("today-left");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("today-budget");
    bar.setAccessibleText(Message.of("today.budget").text());
    line.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(line.getChildren().getFirst(), Priority.ALWAYS);
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
    Optional<Day> worked = day.filter(it -> it.kind() != DayKind.REST);
    left.setVisible(worked.isPresent());
    bar.setVisible(worked.isPresent());
    worked.ifPresent(this::showBudget);
    card.setShown(
        day.isPresent() || !(session.workspace().time().timer() instanceof TimerState.Idle));
  }

  private void showRunning(TimerState.Running run) {
    Instant until = session.timekeeper().countedUntil();
    task.setText(session.taskTitle(run.taskId()));
    elapsed.setText(Durations.clock(Duration.between(run.start(), until)));
    state.setText(
        Message.of(
                "today.now.total",
                Durations.words(session.workspace().time().onTask(run.taskId(), until)))
            .text());
    pause.setText(Message.of("ui.timer.pause").text());
    showButtons(true);
    elapsed.setVisible(true);
  }

  private void showPaused(String taskId) {
    task.setText(session.taskTitle(taskId));
    state.setText(Message.of("today.now.paused").text());
    pause.setText(Message.of("ui.timer.resume").text());
    showButtons(true);
    elapsed.setVisible(false);
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
    var budget = new Budget(day.budgetMinutes(), used);
    left.setText(BudgetTexts.left(budget).text());
    bar.setProgress(Math.min(1, budget.share()));
    for (Budget.Level level : Budget.Level.values()) {
      card.root()
          .pseudoClassStateChanged(
              PseudoClass.getPseudoClass(level.name().toLowerCase(Locale.ROOT)),
              level == budget.level());
    }
  }
}
