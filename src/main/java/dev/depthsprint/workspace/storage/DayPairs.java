package dev.depthsprint.workspace.storage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which days of two versions of a plan are the same day. A day has no id, and its date says little:
 * a sprint that was shifted has others, and where a day fell out each holds what the one before it
 * held. So a day is known by its words and tasks, and only then by its place.
 */
final class DayPairs {

  /** Alike beyond doubt, wherever the days stand: a title, say, or two tasks. */
  private static final int ENOUGH = 8;

  private static final Map<String, Integer> WORDS = Map.of("title", 8, "outcome", 8, "focus", 4);
  private static final int A_TASK = 4;
  private static final int MOST_TASKS = 4;

  /** More than one task that both have: a task that was moved makes no day of another. */
  private static final int SAME_PLACE = 6;

  /** What days without words and tasks may be paired by. */
  enum Bare {
    /** Days in the same place are one, whatever became of it. */
    BY_PLACE,
    /** As above, if neither holds anything. */
    IF_BOTH
  }

  private record Pair(int first, int second, int score) {}

  private final List<ObjectNode> first;
  private final List<ObjectNode> second;
  private final int offset;

  private DayPairs(List<ObjectNode> first, List<ObjectNode> second) {
    this.first = first;
    this.second = second;
    int byDate = daysBetween(second, first);
    boolean isByDate = Math.abs(byDate) < first.size() && likeness(byDate) >= likeness(0);
    this.offset = isByDate ? byDate : 0;
  }

  static DayPairs of(List<ObjectNode> first, List<ObjectNode> second) {
    return new DayPairs(first, second);
  }

  /** So many days stand in the second plan before the place of the first one's first day. */
  int offset() {
    return offset;
  }

  /** The place in the second plan of each day of the first one that is there. */
  Map<Integer, Integer> places(Bare bare) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      for (int j = 0; j < second.size(); j++) {
        int words = words(first.get(i), second.get(j));
        boolean isInPlace = j - i == offset && mayStandFor(bare, i, j);
        if (words >= ENOUGH || isInPlace) {
          pairs.add(new Pair(i, j, words + (j - i == offset ? SAME_PLACE : 0)));
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt(Pair::score)
            .reversed()
            .thenComparingInt(pair -> Math.abs(pair.second() - pair.first() - offset))
            .thenComparingInt(Pair::first));
    Map<Integer, Integer> places = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!places.containsKey(pair.first()) && taken.add(pair.second())) {
        places.put(pair.first(), pair.second());
      }
    }
    return places;
  }

  private boolean mayStandFor(Bare bare, int i, int j) {
    return bare == Bare.BY_PLACE || isBare(first.get(i)) && isBare(second.get(j));
  }

  /** True for a day without words and tasks. */
  static boolean isBare(ObjectNode day) {
    return day.path("tasks").isEmpty()
        && day.path("notes").stringValue("").isBlank()
        && WORDS.keySet().stream().allMatch(word -> day.path(word).stringValue("").isBlank());
  }

  private int likeness(int by) {
    return IntStream.range(0, first.size())
        .filter(i -> i + by >= 0 && i + by < second.size())
        .map(i -> words(first.get(i), second.get(i + by)))
        .sum();
  }

  private static int words(ObjectNode a, ObjectNode b) {
    int same = 0;
    for (var word : WORDS.entrySet()) {
      String text = a.path(word.getKey()).stringValue("");
      if (!text.isBlank() && text.equals(b.path(word.getKey()).stringValue(""))) {
        same += word.getValue();
      }
    }
    Set<JsonNode> tasks = new HashSet<>();
    a.path("tasks").forEach(task -> tasks.add(task.path("id")));
    int shared = 0;
    for (JsonNode task : b.path("tasks")) {
      shared += tasks.contains(task.path("id")) ? 1 : 0;
    }
    return same + A_TASK * Math.min(MOST_TASKS, shared);
  }

  private static int daysBetween(List<ObjectNode> from, List<ObjectNode> to) {
    return from.isEmpty() || to.isEmpty()
        ? 0
        : Math.toIntExact(ChronoUnit.DAYS.between(date(from.getFirst()), date(to.getFirst())));
  }

  /** The date of a day; a base that holds none of ours counts as long ago. */
  static LocalDate date(ObjectNode day) {
    try {
      return LocalDate.parse(day.path("date").stringValue(""));
    } catch (DateTimeParseException _) {
      return LocalDate.EPOCH;
    }
  }
}
