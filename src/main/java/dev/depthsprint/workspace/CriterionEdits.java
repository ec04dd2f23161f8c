package dev.depthsprint.workspace;

import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.text.Message;
import java.util.function.UnaryOperator;
import org.pcollections.PVector;

/** The lines of the Definition of Done, by their place in the list; ticking is a plan edit. */
public final class CriterionEdits {

  private CriterionEdits() {}

  public static Edit add(String text) {
    return criteria(
        Message.of("workspace.edit.addCriterion"), all -> all.plus(new Criterion(text, false)));
  }

  public static Edit rename(int index, String text) {
    return criteria(
        Message.of("workspace.edit.renameCriterion"),
        all ->
            index < all.size() ? all.with(index, new Criterion(text, all.get(index).done())) : all);
  }

  public static Edit delete(int index) {
    return criteria(
        Message.of("workspace.edit.deleteCriterion"),
        all -> index < all.size() ? all.minus(index) : all);
  }

  private static Edit criteria(Message name, UnaryOperator<PVector<Criterion>> change) {
    return PlanEdits.sprint(
        name, sprint -> sprint.withDefinitionOfDone(change.apply(sprint.definitionOfDone())));
  }
}
