package dev.depthsprint.workspace;

import dev.depthsprint.sprint.Correction;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * The one place that holds the current workspace. Used from one thread; listeners hear of every new
 * value on it.
 *
 * <p>A gesture (a drag, a text being typed) opens a {@link Mark}, shows its work through it, and
 * either commits it as one step or returns to where it began.
 */
public final class Store {

  /** Hears of each new value. Compare by identity to see which part is new. */
  @FunctionalInterface
  public interface Listener {
    void changed(Workspace before, Workspace after);
  }

  /** Takes a step over recorded time back, or takes it again; it is on disk before it is shown. */
  @FunctionalInterface
  public interface TimeSteps {

    /**
     * @param correction what to do now
     * @param made what the step did when it was made
     */
    void take(TimeEvent.Act act, Correction correction, Correction made);
  }

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private Workspace current;
  private History history;
  private Optional<Mark> open = Optional.empty();
  private TimeSteps timeSteps = (_, _, _) -> {};

  public Store(Workspace first) {
    this(first, History.EMPTY);
  }

  /**
   * @param past the steps that led to {@code first}, in this or an earlier run
   */
  public Store(Workspace first, History past) {
    current = first;
    history = past;
  }

  public Workspace current() {
    return current;
  }

  /** Adds a listener; running the result removes it again. */
  public Runnable listen(Listener listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** As {@link #listen}, but not of diagrams, which a drag changes a hundred times a second. */
  public Runnable listenBeyondDiagrams(Listener listener) {
    return listen((before, after) -> {
      if (!after.differsOnlyInDiagrams(before)) {
        listener.changed(before, after);
      }
    });
  }

  /** Applies the edit as one step of undo. An edit that changes nothing is no step. */
  public void apply(Edit edit) {
    open.ifPresent(Mark::commit);
    Workspace before = current;
    Workspace after = edit.change().apply(before);
    if (!after.hasDocumentOf(before)) {
      history = history.after(edit.name(), before);
      show(after);
    }
  }

  /** Begins a gesture. One that is still open is committed first. */
  public Mark mark(Message name) {
    open.ifPresent(Mark::commit);
    Mark mark = new Mark(name, current);
    open = Optional.of(mark);
    return mark;
  }

  /**
   * Changes what no step of undo takes back: the change is made to what is current and to every
   * value that undo, redo and an open gesture may return to.
   */
  public void keep(UnaryOperator<Workspace> change) {
    history = history.with(change);
    open.ifPresent(mark -> mark.start = change.apply(mark.start));
    show(change.apply(current));
  }

  /** Takes over recorded time, which is no step of undo. */
  public void record(TimeLog time) {
    show(current.withTime(time));
  }

  /** Takes over recorded time that a person edited, as one step of undo. */
  public void record(TimeLog time, Message name, Correction made) {
    open.ifPresent(Mark::commit);
    history = history.after(name, current, Optional.of(made));
    show(current.withTime(time));
  }

  /** Who takes steps over recorded time back. */
  public void onTimeStep(TimeSteps steps) {
    timeSteps = steps;
  }

  /** Drops the step of an edit of time that can be taken back or taken again no more. */
  public void forget(Correction made) {
    history = history.without(made);
    show(current);
  }

  /** Changes how the window stands, which is no step of undo. */
  public void settle(UnaryOperator<Settings> change) {
    Settings settings = change.apply(current.settings());
    if (!settings.equals(current.settings())) {
      show(current.withSettings(settings));
    }
  }

  /** The steps so far. What an open gesture shows counts as a step that was made. */
  public History history() {
    return open.filter(mark -> !current.hasDocumentOf(mark.start))
        .map(mark -> history.after(mark.name, mark.start))
        .orElse(history);
  }

  /** True while a gesture shows its work and no step is made of it yet. */
  public boolean isInGesture() {
    return open.isPresent();
  }

  public Optional<Message> undoName() {
    return history.undo().map(History.Step::name);
  }

  public Optional<Message> redoName() {
    return history.redo().map(History.Step::name);
  }

  /** Takes the last step back; an open gesture is given up instead. */
  public void undo() {
    if (open.isPresent()) {
      open.get().cancel();
      return;
    }
    history
        .undo()
        .ifPresent(step -> {
          history = history.undone(current);
          show(current.withDocumentOf(step.workspace()));
          step.time()
              .ifPresent(made -> timeSteps.take(TimeEvent.Act.UNDONE, made.reversed(), made));
        });
  }

  public void redo() {
    open.ifPresent(Mark::cancel);
    history
        .redo()
        .ifPresent(step -> {
          history = history.redone(current);
          show(current.withDocumentOf(step.workspace()));
          step.time().ifPresent(made -> timeSteps.take(TimeEvent.Act.REDONE, made, made));
        });
  }

  private void show(Workspace next) {
    Workspace before = current;
    current = next;
    listeners.forEach(listener -> listener.changed(before, next));
  }

  /** A gesture under way: where it began, and whether it is still open. */
  public final class Mark {

    private final Message name;
    private Workspace start;

    private Mark(Message name, Workspace start) {
      this.name = name;
      this.start = start;
    }

    public boolean isOpen() {
      return open.filter(mark -> mark == this).isPresent();
    }

    /** Shows the gesture's result so far: the change is always made from where it began. */
    public void preview(UnaryOperator<Workspace> change) {
      if (isOpen()) {
        show(current.withDocumentOf(change.apply(start)));
      }
    }

    /** Keeps what was shown last as one step; nothing shown or nothing changed is no step. */
    public void commit() {
      if (isOpen()) {
        open = Optional.empty();
        // A drag there and back makes new values that are equal to the old ones.
        if (!current.withDocumentOf(start).equals(current)) {
          history = history.after(name, start);
          // The value was shown before; that it is a step now is what is new.
          show(current);
        }
      }
    }

    /** Returns to where the gesture began. */
    public void cancel() {
      if (isOpen()) {
        open = Optional.empty();
        show(current.withDocumentOf(start));
      }
    }
  }
}
