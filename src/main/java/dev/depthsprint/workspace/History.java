package dev.depthsprint.workspace;

import dev.depthsprint.sprint.Correction;
import dev.depthsprint.text.Message;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/**
 * The values before each step, newest first. Keeping whole values costs little, since a value
 * shares with the next one all that the step did not touch; and no step can forget a part.
 *
 * @param done the steps that can be taken back, each with the value before it
 * @param undone the steps that can be taken again, each with the value after it
 * @param last the highest number that a step has had
 */
public record History(PStack<Step> done, PStack<Step> undone, long last) {

  /** How many steps can be taken back. */
  public static final int LIMIT = 2_000;

  /**
   * @param number greater than that of every step before it, the same for life
   * @param workspace the document to return to
   * @param time what the step did to recorded time, if anything: to take it back is a correction of
   *     its own, since the journal of time only grows
   */
  public record Step(long number, Message name, Workspace workspace, Optional<Correction> time) {

    public Step(long number, Message name, Workspace workspace) {
      this(number, name, workspace, Optional.empty());
    }

    Step withWorkspace(Workspace value) {
      return new Step(number, name, value, time);
    }
  }

  public static final History EMPTY = new History(ConsPStack.empty(), ConsPStack.empty(), 0);

  History after(Message name, Workspace before) {
    return after(name, before, Optional.empty());
  }

  /**
   * @param time what the step did to recorded time, if anything
   */
  History after(Message name, Workspace before, Optional<Correction> time) {
    PStack<Step> steps = done.plus(new Step(last + 1, name, before, time));
    return new History(
        steps.size() > LIMIT ? steps.minus(steps.size() - 1) : steps, ConsPStack.empty(), last + 1);
  }

  /** This history with a change made to every value in it. */
  History with(UnaryOperator<Workspace> change) {
    return new History(with(done, change), with(undone, change), last);
  }

  private static PStack<Step> with(PStack<Step> steps, UnaryOperator<Workspace> change) {
    return ConsPStack.from(
        steps.stream().map(step -> step.withWorkspace(change.apply(step.workspace()))).toList());
  }

  /** This history without the steps that did this to recorded time. */
  History without(Correction time) {
    return new History(without(done, time), without(undone, time), last);
  }

  private static PStack<Step> without(PStack<Step> steps, Correction time) {
    return ConsPStack.from(
        steps.stream().filter(step -> step.time().filter(made -> made == time).isEmpty()).toList());
  }

  Optional<Step> undo() {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.get(0));
  }

  Optional<Step> redo() {
    return undone.isEmpty() ? Optional.empty() : Optional.of(undone.get(0));
  }

  History undone(Workspace current) {
    Step step = done.get(0);
    return new History(done.minus(0), undone.plus(step.withWorkspace(current)), last);
  }

  History redone(Workspace current) {
    Step step = undone.get(0);
    return new History(done.plus(step.withWorkspace(current)), undone.minus(0), last);
  }
}
