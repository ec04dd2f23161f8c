package dev.depthsprint.workspace.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The days of one version of a plan, each under a key that it shares with the same day of the other
 * versions.
 *
 * @param days in order
 * @param offset how many days stand before the place of the base's first day
 */
record PlanSide(LinkedHashMap<String, ObjectNode> days, int offset) {

  private static final JsonNode NOTHING = MissingNode.getInstance();

  /** The three versions of a merge. */
  record Three(PlanSide base, PlanSide ours, PlanSide theirs) {

    static Three of(ObjectNode base, ObjectNode ours, ObjectNode theirs) {
      List<ObjectNode> was = days(base);
      List<ObjectNode> our = days(ours);
      List<ObjectNode> their = days(theirs);
      DayPairs ourPairs = DayPairs.of(was, our);
      DayPairs theirPairs = DayPairs.of(was, their);
      Map<Integer, String> ourKeys = keys(ourPairs.places(DayPairs.Bare.BY_PLACE));
      Map<Integer, String> theirKeys = keys(theirPairs.places(DayPairs.Bare.BY_PLACE));
      pairNewOnes(was.isEmpty(), our, ourKeys, their, theirKeys);
      return new Three(
          side(was, Map.of(), "base ", 0),
          side(our, ourKeys, "ours ", ourPairs.offset()),
          side(their, theirKeys, "theirs ", theirPairs.offset()));
    }
  }

  private static List<ObjectNode> days(ObjectNode plan) {
    List<ObjectNode> days = new ArrayList<>();
    for (JsonNode day : plan.path("days")) {
      if (day instanceof ObjectNode object) {
        days.add(object);
      }
    }
    return days;
  }

  private static Map<Integer, String> keys(Map<Integer, Integer> places) {
    Map<Integer, String> keys = new HashMap<>();
    places.forEach((base, place) -> keys.put(place, "base " + base));
    return keys;
  }

  /** Both sides may have got the same day, such as one of rest in the same place. */
  private static void pairNewOnes(
      boolean isAllNew,
      List<ObjectNode> ours,
      Map<Integer, String> ourKeys,
      List<ObjectNode> theirs,
      Map<Integer, String> theirKeys) {
    DayPairs.Bare bare = isAllNew ? DayPairs.Bare.BY_PLACE : DayPairs.Bare.IF_BOTH;
    DayPairs.of(ours, theirs)
        .places(bare)
        .forEach((our, their) -> {
          if (!ourKeys.containsKey(our) && !theirKeys.containsKey(their)) {
            ourKeys.put(our, "new " + our);
            theirKeys.put(their, "new " + our);
          }
        });
  }

  private static PlanSide side(
      List<ObjectNode> days, Map<Integer, String> keys, String own, int offset) {
    LinkedHashMap<String, ObjectNode> keyed = new LinkedHashMap<>();
    for (int i = 0; i < days.size(); i++) {
      keyed.put(keys.getOrDefault(i, own + i), days.get(i));
    }
    return new PlanSide(keyed, offset);
  }

  boolean has(String key) {
    return days.containsKey(key);
  }

  JsonNode day(String key) {
    return days.containsKey(key) ? days.get(key) : NOTHING;
  }

  List<String> keys() {
    return List.copyOf(days.keySet());
  }

  /** The place of each day, counted from where the base's first day was. */
  Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    int place = -offset;
    for (String key : days.keySet()) {
      places.put(key, place++);
    }
    return places;
  }

  /** The date of the place 0. */
  LocalDate origin() {
    return days.isEmpty()
        ? LocalDate.EPOCH
        : DayPairs.date(days.firstEntry().getValue()).plusDays(offset);
  }

  /** The tasks of all days by their ids. */
  Map<String, JsonNode> tasks() {
    Map<String, JsonNode> tasks = new LinkedHashMap<>();
    days.values().forEach(day -> day.path("tasks").forEach(task -> tasks.put(id(task), task)));
    return tasks;
  }

  /** The day of each task. */
  Map<String, String> homes() {
    Map<String, String> homes = new HashMap<>();
    days.forEach((key, day) -> day.path("tasks").forEach(task -> homes.put(id(task), key)));
    return homes;
  }

  /** The ids of a day's tasks, in order. */
  List<String> tasksOf(String key) {
    List<String> ids = new ArrayList<>();
    day(key).path("tasks").forEach(task -> ids.add(id(task)));
    return ids;
  }

  static String id(JsonNode task) {
    return task.path("id").stringValue("");
  }
}
