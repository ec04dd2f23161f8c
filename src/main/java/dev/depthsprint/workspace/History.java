package dev.depthsprint.workspace;

import dev.depthsprint.text.Message;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/**
 * The values before each step, newest first. Keeping whole values costs little, since a value
 * shares with the next one all that the step did not touch; and no step can forget a part.
 */
record History(PStack<Step> done, PStack<Step> undone) {

  /** How many steps can be taken back. */
  static final int LIMIT = 2_000;

  /**
   * @param workspace the document to return to
   */
  record Step(Message name, Workspace workspace) {}

  static final History EMPTY = new History(ConsPStack.empty(), ConsPStack.empty());

  History after(Message name, Workspace before) {
    PStack<Step> steps = done.plus(new Step(name, before));
    return new History(
        steps.size() > LIMIT ? steps.minus(steps.size() - 1) : steps, ConsPStack.empty());
  }

  /** This history with a change made to every value in it. */
  History with(UnaryOperator<Workspace> change) {
    return new History(with(done, change), with(undone, change));
  }

  private static PStack<Step> with(PStack<Step> steps, UnaryOperator<Workspace> change) {
    return ConsPStack.from(
        steps.stream().map(step -> new Step(step.name(), change.apply(step.workspace()))).toList());
  }

  Optional<Step> undo() {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.get(0));
  }

  Optional<Step> redo() {
    return undone.isEmpty() ? Optional.empty() : Optional.of(undone.get(0));
  }

  History undone(Workspace current) {
    Step step = done.get(0);
    return new History(done.minus(0), undone.plus(new Step(step.name(), current)));
  }

  History redone(Workspace current) {
    Step step = undone.get(0);
    return new History(done.plus(new Step(step.name(), current)), undone.minus(0));
  }
}
