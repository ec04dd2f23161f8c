package dev.depthsprint.ui.timer;

import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import java.time.Duration;
import java.time.Instant;
import javafx.stage.Stage;

/**
 * Says in the window's title, and so in the taskbar, what runs and for how long today. It goes on
 * while the window is hidden, in minutes, so that it costs nothing.
 */
public final class WindowTitle {

  private final Session session;
  private final Stage stage;

  public WindowTitle(Session session, Stage stage) {
    this.session = session;
    this.stage = stage;
    session
        .store()
        .listen((before, after) -> {
          if (before.time() != after.time() || before.sprint() != after.sprint()) {
            show();
          }
        });
    show();
  }

  /** To be called every few seconds. */
  public void show() {
    String title = title().text();
    if (!title.equals(stage.getTitle())) {
      stage.setTitle(title);
    }
  }

  private Message title() {
    TimeLog log = session.workspace().time();
    return switch (log.timer()) {
      case TimerState.Idle() -> Message.of("ui.app.name");
      case TimerState.Running run ->
          Message.of(
              "ui.title.running", minutes(log, run.taskId()), session.taskTitle(run.taskId()));
      case TimerState.Paused(String task, Instant _) ->
          Message.of("ui.title.paused", minutes(log, task), session.taskTitle(task));
    };
  }

  private String minutes(TimeLog log, String task) {
    Duration today = log.onTask(task, session.today(), session.timekeeper().countedUntil());
    return Durations.minutesOf(today);
  }
}
