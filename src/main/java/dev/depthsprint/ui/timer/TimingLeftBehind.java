package dev.depthsprint.ui.timer;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import java.util.Optional;

/**
 * What becomes of the timer when another sprint is opened: its task stays behind, and so it is
 * stopped and keeps its time there. That is said before and after.
 */
public final class TimingLeftBehind {

  private final Session session;

  public TimingLeftBehind(Session session) {
    this.session = session;
  }

  /** What to say before, while a task is timed or paused. */
  public Optional<Message> warning() {
    return atHand().map(id -> Message.of("ui.timer.leftBehind.warning", session.taskTitle(id)));
  }

  /** Ends the timing of a task that the sprint just opened does not have. */
  public void stop() {
    Sprint opened = session.workspace().sprint();
    atHand()
        .filter(id -> opened.task(id).isEmpty())
        .ifPresent(id -> {
          session.timekeeper().stop();
          session
              .notices()
              .mention(Message.of("ui.timer.leftBehind.stopped", session.taskTitle(id)));
        });
  }

  private Optional<String> atHand() {
    return session.workspace().time().timer().atHand();
  }
}
