package dev.depthsprint.workspace.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Merges the days of two versions of a plan. What a day says is merged apart from where it stands,
 * and both apart from its tasks: so a day that fell out on one side, or a sprint that was shifted,
 * goes together with whatever was done in the plan on the other side. What comes out are days that
 * follow each other, with each task on one of them.
 */
final class DaysMerge {

  private static final JsonNode NOTHING = MissingNode.getInstance();

  /** What is merged in other ways than field by field. */
  private static final List<String> APART = List.of("date", "tasks", "rehearsals");

  private final TreeMerge merge;
  private final PlanSide.Three three;

  /** What each day says that is still there. */
  private final Map<String, ObjectNode> said = new LinkedHashMap<>();

  private DaysMerge(TreeMerge merge, PlanSide.Three three) {
    this.merge = merge;
    this.three = three;
  }

  /**
   * @param merge hears the conflicts
   */
  static ArrayNode of(TreeMerge merge, ObjectNode base, ObjectNode ours, ObjectNode theirs) {
    return new DaysMerge(merge, PlanSide.Three.of(base, ours, theirs)).merged();
  }

  private ArrayNode merged() {
    allKeys().forEach(this::say);
    LocalDate origin = origin();
    var placed = placed();
    List<String> order =
        placed.map(SortedMap::values).map(List::copyOf).orElseGet(this::oursWithMore);
    int first = placed.map(SortedMap::firstKey).orElse(-three.ours().offset());
    var tasks = new TasksMerge(merge, three, order).byDay();
    ArrayNode days = JsonText.object().arrayNode();
    for (int i = 0; i < order.size(); i++) {
      String key = order.get(i);
      days.add(day(key, origin.plusDays(first + i), tasks.getOrDefault(key, List.of())));
    }
    return days;
  }

  private Set<String> allKeys() {
    Set<String> keys = new LinkedHashSet<>(three.ours().keys());
    keys.addAll(three.theirs().keys());
    keys.addAll(three.base().keys());
    return keys;
  }

  private void say(String key) {
    JsonNode merged =
        merge.value(
            at(three, key),
            words(three.base().day(key)),
            words(three.ours().day(key)),
            words(three.theirs().day(key)));
    if (merged instanceof ObjectNode object) {
      said.put(key, object);
    }
  }

  /** How a person finds the day: by its date as we have it. */
  static String at(PlanSide.Three three, String key) {
    PlanSide side = three.ours().has(key) ? three.ours() : three.theirs();
    return "days[" + side.day(key).path("date").stringValue("") + "]";
  }

  private static JsonNode words(JsonNode day) {
    return day instanceof ObjectNode object ? object.deepCopy().remove(APART) : NOTHING;
  }

  /** Where the place 0 is on the calendar: both sides may have shifted the sprint. */
  private LocalDate origin() {
    JsonNode merged =
        merge.value("days[0].date", date(three.base()), date(three.ours()), date(three.theirs()));
    return LocalDate.parse(merged.stringValue(""));
  }

  private static JsonNode date(PlanSide side) {
    return StringNode.valueOf(side.origin().toString());
  }

  /**
   * The days in the places that the side has them in that changed that; empty when this leaves
   * holes, or puts two days in one place, which is a conflict.
   */
  private Optional<SortedMap<Integer, String>> placed() {
    Map<String, Integer> was = three.base().places();
    Map<String, Integer> our = three.ours().places();
    Map<String, Integer> their = three.theirs().places();
    SortedMap<Integer, String> placed = new TreeMap<>();
    for (String key : said.keySet()) {
      Integer ours = our.getOrDefault(key, their.get(key));
      Integer theirs = their.getOrDefault(key, ours);
      boolean isOurs = theirs.equals(was.get(key)) || theirs.equals(ours);
      if (!isOurs && !ours.equals(was.get(key))) {
        return Optional.empty();
      }
      placed.put(isOurs ? ours : theirs, key);
    }
    boolean isWhole =
        placed.size() == said.size() && placed.lastKey() - placed.firstKey() == placed.size() - 1;
    return Optional.of(placed).filter(_ -> isWhole);
  }

  /** Our days in our order, and what else must not be lost behind what it follows there. */
  private List<String> oursWithMore() {
    merge.add(
        new TreeMerge.Conflict(
            "days", list(three.base()), list(three.ours()), list(three.theirs())));
    for (String key : three.ours().keys()) {
      said.computeIfAbsent(key, _ -> (ObjectNode) words(three.ours().day(key)));
    }
    List<String> more = new ArrayList<>(three.theirs().keys());
    more.removeIf(key -> !three.ours().has(key) && !mustStay(key));
    return MergedOrder.of(List.of(), three.ours().keys(), more);
  }

  private boolean mustStay(String key) {
    boolean isBareNews =
        !three.base().has(key)
            && three.theirs().day(key) instanceof ObjectNode day
            && DayPairs.isBare(day);
    return said.containsKey(key) && !isBareNews;
  }

  /** The days as they follow each other, for a person to compare. */
  private static ArrayNode list(PlanSide side) {
    ArrayNode list = JsonText.object().arrayNode();
    side.days()
        .values()
        .forEach(day ->
            list.add(
                (day.path("date").stringValue("") + " " + day.path("title").stringValue(""))
                    .strip()));
    return list;
  }

  /** One day, its fields in the order that they have in the file. */
  private ObjectNode day(String key, LocalDate date, List<JsonNode> tasks) {
    ObjectNode words = said.get(key);
    JsonNode model = three.ours().has(key) ? three.ours().day(key) : three.theirs().day(key);
    ObjectNode day = JsonText.object();
    for (String name : model.propertyNames()) {
      switch (name) {
        case "date" -> day.put(name, date.toString());
        case "tasks" -> day.putArray(name).addAll(tasks);
        case "rehearsals" -> putRehearsals(day, key);
        default -> {
          if (words.has(name)) {
            day.set(name, words.get(name));
          }
        }
      }
    }
    for (String name : words.propertyNames()) {
      if (!day.has(name)) {
        day.set(name, words.get(name));
      }
    }
    putRehearsals(day, key);
    return day;
  }

  /** Those of both sides, but for what one of them took back. */
  private void putRehearsals(ObjectNode day, String key) {
    List<JsonNode> was = rehearsals(three.base(), key);
    List<JsonNode> our = rehearsals(three.ours(), key);
    List<JsonNode> their = rehearsals(three.theirs(), key);
    Set<JsonNode> all = new LinkedHashSet<>(our);
    all.removeIf(one -> was.contains(one) && !their.contains(one) && three.theirs().has(key));
    their.stream().filter(one -> !was.contains(one) || !three.ours().has(key)).forEach(all::add);
    if (!all.isEmpty()) {
      List<JsonNode> sorted = new ArrayList<>(all);
      sorted.sort((a, b) -> when(a).compareTo(when(b)));
      day.putArray("rehearsals").addAll(our.containsAll(all) ? our : sorted);
    }
  }

  private static String when(JsonNode rehearsal) {
    return rehearsal.path("at").stringValue("");
  }

  private static List<JsonNode> rehearsals(PlanSide side, String key) {
    List<JsonNode> rehearsals = new ArrayList<>();
    side.day(key).path("rehearsals").forEach(rehearsals::add);
    return rehearsals;
  }
}
