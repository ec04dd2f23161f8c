package dev.depthsprint.workspace.storage;

import dev.depthsprint.workspace.History;
import dev.depthsprint.workspace.History.Step;
import dev.depthsprint.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;

/**
 * A history from its oldest step to the last that can be redone.
 *
 * @param steps their numbers and names; the values in them are those of {@code states}
 * @param states one more than steps: the one before the first, then the one after each
 * @param done how many of the steps are done
 */
record Chain(List<Step> steps, List<Workspace> states, int done) {

  /**
   * @param current between what is done and what is undone
   */
  static Chain of(History history, Workspace current) {
    List<Step> steps = new ArrayList<>(history.done().reversed());
    List<Workspace> states = new ArrayList<>();
    steps.forEach(step -> states.add(step.workspace()));
    states.add(current);
    for (Step step : history.undone()) {
      steps.add(step);
      states.add(step.workspace());
    }
    return new Chain(steps, states, history.done().size());
  }

  /** This chain without the steps before the one with the number. */
  Chain from(long number) {
    int older = 0;
    while (older < size() && number(older) < number) {
      older++;
    }
    return without(older);
  }

  /** This chain without so many of its oldest steps. */
  Chain without(int oldest) {
    return new Chain(
        steps.subList(oldest, size()),
        states.subList(oldest, states.size()),
        Math.max(0, done - oldest));
  }

  int size() {
    return steps.size();
  }

  long number(int i) {
    return steps.get(i).number();
  }

  Workspace before(int i) {
    return states.get(i);
  }

  Workspace after(int i) {
    return states.get(i + 1);
  }

  List<Long> numbers() {
    return steps.stream().map(Step::number).toList();
  }
}
