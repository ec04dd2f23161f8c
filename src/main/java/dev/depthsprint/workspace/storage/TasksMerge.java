package dev.depthsprint.workspace.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/**
 * Merges the tasks of two versions of a plan: what each says, and on which day it is. A task that
 * both sides moved to different days stays on ours, and that is a conflict.
 */
final class TasksMerge {

  private static final JsonNode NOTHING = MissingNode.getInstance();

  private final TreeMerge merge;
  private final PlanSide.Three three;
  private final List<String> days;

  private final Map<String, String> wasOn;
  private final Map<String, String> ourDays;
  private final Map<String, String> theirDays;

  /**
   * @param merge hears the conflicts
   * @param days the keys of the days that there are
   */
  TasksMerge(TreeMerge merge, PlanSide.Three three, List<String> days) {
    this.merge = merge;
    this.three = three;
    this.days = days;
    wasOn = three.base().homes();
    ourDays = three.ours().homes();
    theirDays = three.theirs().homes();
  }

  /** The merged tasks of each day, in order. */
  Map<String, List<JsonNode>> byDay() {
    Map<String, JsonNode> merged = merged();
    Map<String, List<String>> ids = new HashMap<>();
    merged.keySet().forEach(id -> ids.computeIfAbsent(day(id), _ -> new ArrayList<>()).add(id));
    Map<String, List<JsonNode>> byDay = new HashMap<>();
    ids.forEach((day, some) -> byDay.put(day, ordered(day, some).map(merged::get).toList()));
    return byDay;
  }

  private Map<String, JsonNode> merged() {
    Map<String, JsonNode> was = three.base().tasks();
    Map<String, JsonNode> our = three.ours().tasks();
    Map<String, JsonNode> their = three.theirs().tasks();
    Set<String> ids = new LinkedHashSet<>(our.keySet());
    ids.addAll(their.keySet());
    Map<String, JsonNode> merged = new LinkedHashMap<>();
    for (String id : ids) {
      JsonNode base = was.getOrDefault(id, NOTHING);
      JsonNode ours = our.getOrDefault(id, NOTHING);
      JsonNode theirs = their.getOrDefault(id, NOTHING);
      JsonNode task = merge.value(at(id), base, ours, theirs);
      boolean isMoved =
          isMoved(three.ours(), ourDays, id) || isMoved(three.theirs(), theirDays, id);
      if (task.isMissingNode() && isMoved) {
        // Gone on one side, and planned anew on the other.
        merge.add(new TreeMerge.Conflict(at(id), base, ours, theirs));
        task = ours.isMissingNode() ? theirs : ours;
      }
      if (!task.isMissingNode()) {
        merged.put(id, task);
      }
    }
    return merged;
  }

  private String at(String id) {
    String day = ourDays.getOrDefault(id, theirDays.get(id));
    return DaysMerge.at(three, day) + ".tasks[" + id + "]";
  }

  /** True when somebody took the task to another day; one that is left behind done stays put. */
  private boolean isMoved(PlanSide side, Map<String, String> homes, String id) {
    String before = wasOn.get(id);
    String now = homes.get(id);
    return before != null
        && now != null
        && !before.equals(now)
        && !three.base().places().get(before).equals(side.places().get(now));
  }

  private String day(String id) {
    String wanted = wanted(id);
    return days.contains(wanted) ? wanted : inItsPlace(wanted);
  }

  private String wanted(String id) {
    String was = wasOn.getOrDefault(id, "");
    String our = ourDays.getOrDefault(id, theirDays.get(id));
    String their = theirDays.getOrDefault(id, our);
    if (our.equals(their) || their.equals(was)) {
      return our;
    }
    if (our.equals(was)) {
      return their;
    }
    boolean isOurs = isMoved(three.ours(), ourDays, id);
    boolean isTheirs = isMoved(three.theirs(), theirDays, id);
    if (isOurs == isTheirs) {
      merge.add(
          new TreeMerge.Conflict(
              at(id) + ".day",
              date(three.base(), was),
              date(three.ours(), our),
              date(three.theirs(), their)));
    }
    return isTheirs && !isOurs ? their : our;
  }

  private static JsonNode date(PlanSide side, String key) {
    JsonNode date = side.day(key).path("date");
    return date.isMissingNode() ? NOTHING : StringNode.valueOf(date.stringValue(""));
  }

  /** The day that stands where one stood that is gone. */
  private String inItsPlace(String gone) {
    PlanSide side = three.theirs().has(gone) ? three.theirs() : three.ours();
    int place = side.keys().indexOf(gone);
    return days.get(Math.clamp(place, 0, days.size() - 1));
  }

  private Stream<String> ordered(String day, List<String> ids) {
    List<String> order =
        new ArrayList<>(
            MergedOrder.of(
                three.base().tasksOf(day), three.ours().tasksOf(day), three.theirs().tasksOf(day)));
    ids.stream().filter(id -> !order.contains(id)).forEach(order::add);
    return order.stream().filter(ids::contains);
  }
}
