package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.History;
import dev.depthsprint.workspace.Settings;
import dev.depthsprint.workspace.Store;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was given to a workspace on a recording disk, and what it has said to be safe by when. */
final class Promises {

  /**
   * A state of the document, and the steps of undo and redo that stand by it.
   *
   * @param undo the numbers of the steps
   */
  record State(Held held, Settings settings, List<Long> undo, List<Long> redo) {

    static State of(Store store) throws Problem {
      History history = store.history();
      return new State(
          Held.of(store.current()),
          store.current().settings(),
          history.done().stream().map(History.Step::number).toList(),
          history.undone().stream().map(History.Step::number).toList());
    }

    String steps() {
      return "undo " + undo + " redo " + redo;
    }
  }

  /** What may be there: of the states and of the events those from the safe to the given one. */
  record Span(int safeState, int givenState, int safeEvents, int givenEvents, int safeBackups) {}

  /** From so many steps of the disk on, this much is given or safe. */
  private record Mark(int steps, Span span) {}

  private final RecordingDisk disk;
  private final List<State> states = new ArrayList<>();
  private final List<TimeEvent> events = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private Span now = new Span(0, 0, 0, 0, 0);

  Promises(RecordingDisk disk) {
    this.disk = disk;
    marks.add(new Mark(0, now));
  }

  private void mark(Span span) {
    now = span;
    marks.add(new Mark(disk.size(), span));
  }

  /** What stands there when a workspace is opened; the first time nothing. */
  void found(Store store) throws Problem {
    if (states.isEmpty()) {
      states.add(State.of(store));
    }
  }

  void give(Store store) throws Problem {
    states.add(State.of(store));
    mark(
        new Span(
            now.safeState, states.size() - 1, now.safeEvents, now.givenEvents, now.safeBackups));
  }

  void keepSaved() {
    mark(
        new Span(now.givenState, now.givenState, now.safeEvents, now.givenEvents, now.safeBackups));
  }

  void give(List<TimeEvent> next) {
    events.addAll(next);
    mark(new Span(now.safeState, now.givenState, now.safeEvents, events.size(), now.safeBackups));
  }

  void keepEvents() {
    mark(
        new Span(now.safeState, now.givenState, now.givenEvents, now.givenEvents, now.safeBackups));
  }

  void keepBackups(int backups) {
    mark(new Span(now.safeState, now.givenState, now.safeEvents, now.givenEvents, backups));
  }

  List<TimeEvent> events() {
    return events;
  }

  /** What may be there when the power fails after so many steps. */
  Span after(int steps) {
    Span span = now;
    for (Mark mark : marks.reversed()) {
      if (mark.steps <= steps) {
        return widest(mark.span, steps);
      }
      span = mark.span;
    }
    return span;
  }

  /** What was given in the same breath as the last promise may be on its way already. */
  private Span widest(Span span, int steps) {
    Span widest = span;
    for (Mark mark : marks) {
      if (mark.steps <= steps) {
        widest =
            new Span(
                span.safeState,
                Math.max(widest.givenState, mark.span.givenState),
                span.safeEvents,
                Math.max(widest.givenEvents, mark.span.givenEvents),
                span.safeBackups);
      }
    }
    return widest;
  }

  List<State> states(Span span) {
    return states.subList(span.safeState, span.givenState + 1);
  }

  /** Those that are safe are there, and no others than those that were given. */
  boolean mayHoldVersions(Set<Held.KeptVersion> found, Span span) {
    List<State> allowed = states(span);
    Set<Held.KeptVersion> safe = new HashSet<>(allowed.getFirst().held().versions());
    Set<Held.KeptVersion> given = new HashSet<>();
    allowed.forEach(state -> {
      safe.retainAll(state.held().versions());
      given.addAll(state.held().versions());
    });
    return found.containsAll(safe) && given.containsAll(found);
  }

  boolean mayHold(TimeLog found, Span span) {
    TimeLog log = TimeLog.EMPTY;
    for (int i = 0; i <= span.givenEvents; i++) {
      if (i >= span.safeEvents && log.equals(found)) {
        return true;
      }
      log = i < events.size() ? log.after(events.get(i)).orElse(log) : log;
    }
    return false;
  }

  /** True for the sentence on a torn last line, which was promised to nobody. */
  static boolean isTornTail(Message complaint) {
    String text = complaint.text();
    return text.contains("time.jsonl") || text.contains("history.jsonl");
  }
}
