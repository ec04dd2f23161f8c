package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Events of the timer that are not in the journal yet, in their order. Not safe between threads.
 */
final class UnwrittenEvents {

  private final TimeJournal journal;
  private final boolean isReadOnly;
  private final List<TimeEvent> events = new ArrayList<>();

  /**
   * @param isReadOnly when nothing may be written
   */
  UnwrittenEvents(TimeJournal journal, boolean isReadOnly) {
    this.journal = journal;
    this.isReadOnly = isReadOnly;
  }

  boolean isEmpty() {
    return events.isEmpty();
  }

  /** Writes these behind those that wait; what cannot be written now is not kept. */
  void append(List<TimeEvent> more) throws Problem {
    events.addAll(more);
    try {
      write();
    } catch (Problem problem) {
      events.subList(events.size() - more.size(), events.size()).clear();
      throw problem;
    }
  }

  /** As {@link #append}; what cannot be written waits. Returns why. */
  Optional<Problem> keep(List<TimeEvent> more) {
    events.addAll(more);
    return writeAll();
  }

  /** Writes those that wait; returns why not. */
  Optional<Problem> writeAll() {
    try {
      write();
      return Optional.empty();
    } catch (Problem problem) {
      return Optional.of(problem);
    }
  }

  private void write() throws Problem {
    if (events.isEmpty()) {
      return;
    }
    if (isReadOnly) {
      throw Problem.of("storage.readOnly");
    }
    journal.append(List.copyOf(events));
    events.clear();
  }
}
