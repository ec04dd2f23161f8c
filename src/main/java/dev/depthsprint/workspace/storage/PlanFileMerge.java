package dev.depthsprint.workspace.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Merges two versions of a plan: what frames it field by field, its days as {@link DaysMerge}. */
final class PlanFileMerge {

  private static final String DAYS = "days";

  private PlanFileMerge() {}

  static FileMerge.Trees of(ObjectNode base, ObjectNode ours, ObjectNode theirs) {
    boolean isGone = ours.path(DAYS).isEmpty() || theirs.path(DAYS).isEmpty();
    if (isGone || isAnother(base, ours) || isAnother(base, theirs)) {
      return apart(base, ours, theirs);
    }
    var merge = new TreeMerge();
    ObjectNode frame = merge.merge(frame(base), frame(ours), frame(theirs));
    JsonNode days = days(merge, base, ours, theirs);
    ObjectNode merged = JsonText.object();
    for (String name : ours.propertyNames()) {
      JsonNode value = name.equals(DAYS) ? days : frame.path(name);
      if (!value.isMissingNode()) {
        merged.set(name, value);
      }
    }
    frame.properties().forEach(field -> merged.set(field.getKey(), field.getValue()));
    return new FileMerge.Trees(merged, merge.conflicts());
  }

  /**
   * A plan of other tasks altogether, at another time or under another title, is another sprint in
   * the same place: nothing is mixed.
   */
  private static boolean isAnother(ObjectNode base, ObjectNode side) {
    Set<JsonNode> was = tasks(base);
    Set<JsonNode> is = tasks(side);
    return !was.isEmpty()
        && !is.isEmpty()
        && Collections.disjoint(was, is)
        && !(base.path("title").equals(side.path("title")) && start(base).equals(start(side)));
  }

  private static JsonNode start(ObjectNode plan) {
    return plan.path(DAYS).path(0).path("date");
  }

  private static Set<JsonNode> tasks(ObjectNode plan) {
    List<JsonNode> ids = new ArrayList<>();
    plan.path(DAYS).forEach(day -> day.path("tasks").forEach(task -> ids.add(task.path("id"))));
    return Set.copyOf(ids);
  }

  private static FileMerge.Trees apart(ObjectNode base, ObjectNode ours, ObjectNode theirs) {
    if (TreeDelta.isSame(base, theirs) || TreeDelta.isSame(ours, theirs)) {
      return new FileMerge.Trees(ours, List.of());
    }
    if (TreeDelta.isSame(base, ours)) {
      return new FileMerge.Trees(theirs, List.of());
    }
    ObjectNode whole = ours.path(DAYS).isEmpty() ? theirs : ours;
    return new FileMerge.Trees(
        whole.deepCopy(), List.of(new TreeMerge.Conflict("plan", base, ours, theirs)));
  }

  private static ObjectNode frame(ObjectNode plan) {
    ObjectNode frame = plan.deepCopy();
    frame.remove(DAYS);
    return frame;
  }

  private static JsonNode days(
      TreeMerge merge, ObjectNode base, ObjectNode ours, ObjectNode theirs) {
    JsonNode was = base.path(DAYS);
    JsonNode our = ours.path(DAYS);
    JsonNode their = theirs.path(DAYS);
    if (TreeDelta.isSame(our, their) || TreeDelta.isSame(was, their)) {
      return our;
    }
    return TreeDelta.isSame(was, our) ? their : DaysMerge.of(merge, base, ours, theirs);
  }
}
