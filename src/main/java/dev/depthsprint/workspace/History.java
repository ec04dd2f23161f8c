package dev.depthsprint.workspace;

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
  static final int LIMIT = 2_000;

  /**
   * @param number greater than that of every step before it, the same for life
   * @param workspace the document to return to
   */
  public record Step(long number, Message name, Workspace workspace) {}

  public static final History EMPTY = new History(ConsPStack.empty(), ConsPStack.empty(), 0);

  History after(Message name, Workspace before) {
    PStack<Step> steps = done.plus(new Step(last + 1, name, before));
    return new History(
        steps.size() > LIMIT ? steps.minus(steps.size() - 1) : steps, ConsPStack.empty(), last + 1);
  }

  /** This history with a change made to every value in it. */
  History with(UnaryOperator<Workspace> change) {
    return new History(with(done, change), with(undone, change), last);
  }

  private static PStack<Step> with(PStack<Step> steps, UnaryOperator<Workspace> change) {
    return ConsPStack.from(
        steps.stream()
            .map(step -> new Step(step.number(), step.name(), change.apply(step.workspace())))
            .toList());
  }

  Optional<Step> undo() {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.get(0));
  }

  Optional<Step> redo() {
    return undone.isEmpty() ? Optional.empty() : Optional.of(undone.get(0));
  }

  History undone(Workspace current) {
    Step step = done.get(0);
    return new History(
        done.minus(0), undone.plus(new Step(step.number(), step.name(), current)), last);
  }

  History redone(Workspace current) {
    Step step = undone.get(0);
    return new History(
        done.plus(new Step(step.number(), step.name(), current)), undone.minus(0), last);
  }
}
