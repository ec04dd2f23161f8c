package dev.depthsprint.workspace;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Sprint;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells a change before which a copy of everything is worth having: an import or a restore by its
 * name, and whatever takes much away at once, such as a diagram or a sprint that goes, most of a
 * diagram or many tasks deleted in one go.
 */
public final class Upheaval {

  /** Less than this may go with no more than undo to bring it back. */
  private static final int MANY = 10;

  /** Steps that bring in what was made elsewhere or before. */
  private static final Set<String> FROM_ELSEWHERE =
      Set.of(
          "workspace.edit.chooseSprint",
          "workspace.edit.mergePlan",
          "workspace.edit.importDiagram",
          "workspace.edit.restoreVersion",
          "workspace.edit.restoreBackup",
          "workspace.edit.restoreMissing");

  private Upheaval() {}

  /**
   * @param after the number of the last step that counts no more
   */
  public static boolean isIn(History history, long after) {
    return history.done().stream()
        .takeWhile(step -> step.number() > after)
        .anyMatch(step -> FROM_ELSEWHERE.contains(step.name().key()));
  }

  public static boolean isOne(Workspace before, Workspace after) {
    return losesTasks(before, after)
        || before.archive().keySet().stream()
            .anyMatch(slug -> !after.archive().containsKey(slug) && !isMoved(before, after, slug))
        || before.diagrams().values().stream()
            .anyMatch(diagram -> losesElements(diagram, after.diagrams().get(diagram.slug())));
  }

  /** A sprint that was put aside and is taken up again is still there. */
  private static boolean isMoved(Workspace before, Workspace after, String slug) {
    return after.sprint().equals(before.archive().get(slug));
  }

  private static boolean losesTasks(Workspace before, Workspace after) {
    if (before.sprint() == after.sprint()) {
      return false;
    }
    Set<String> there = tasks(before.sprint());
    Set<String> left = new HashSet<>(tasks(after.sprint()));
    after.archive().values().forEach(sprint -> left.addAll(tasks(sprint)));
    int all = there.size();
    there.removeAll(left);
    return there.size() >= MANY || all > 1 && there.size() > all / 2;
  }

  private static Set<String> tasks(Sprint sprint) {
    Set<String> ids = new HashSet<>();
    sprint.days().forEach(day -> day.tasks().forEach(task -> ids.add(task.id())));
    return ids;
  }

  /**
   * @param after null when the diagram is gone
   */
  private static boolean losesElements(Diagram before, Diagram after) {
    if (before == after) {
      return false;
    }
    int was = Holdings.elements(before);
    int is = after == null ? 0 : Holdings.elements(after);
    return after == null ? was > 0 : was - is >= MANY && is < was / 2;
  }
}
