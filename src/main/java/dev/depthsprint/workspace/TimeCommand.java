package dev.depthsprint.workspace;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.Timer;
import dev.depthsprint.text.Message;
import java.util.List;

/**
 * What a command does to the time. It only looks at what it is given, so that whoever has the
 * workspace open can run it.
 */
@FunctionalInterface
public interface TimeCommand {

  /** What came of it. */
  sealed interface Outcome {}

  /**
   * It can be done.
   *
   * @param events to append to the journal; may be empty
   * @param said what to tell the person when they are on disk
   */
  record Done(List<TimeEvent> events, Message said) implements Outcome {}

  /** It makes no sense now. */
  record Refused(String why) implements Outcome {}

  Outcome of(Workspace workspace, Timer timer);
}
