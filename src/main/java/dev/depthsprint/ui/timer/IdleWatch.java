package dev.depthsprint.ui.timer;

import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.ui.session.Session;
import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/**
 * Notes when somebody touches the window, by key or by pointer. After a while without, if the
 * person wants that, it has the time in between become a gap and asks about it. What is done in
 * other programs no Java program can see, so it is for the person to switch this on.
 */
public final class IdleWatch {

  private final Session session;
  private long touched;

  /**
   * @param ask asks about gaps that are new
   */
  public IdleWatch(Session session, Scene scene, Runnable ask) {
    this.session = session;
    touched = session.time().nanos();
    scene.addEventFilter(InputEvent.ANY, _ -> touch());
    session
        .store()
        .listen((before, after) -> {
          if (after.time().openGaps().size() > before.time().openGaps().size()) {
            Platform.runLater(ask);
          }
        });
  }

  private void touch() {
    long now = session.time().nanos();
    Duration untouched = Duration.ofNanos(now - touched);
    touched = now;
    Duration most = Duration.ofMinutes(session.workspace().settings().clock().idleMinutes());
    if (!most.isZero()
        && untouched.compareTo(most) >= 0
        && session.workspace().time().timer() instanceof TimerState.Running) {
      session.timekeeper().back(untouched, most);
    }
  }
}
