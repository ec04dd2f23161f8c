package dev.depthsprint.sprint.merge;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.markdown.InlineText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which task of a changed plan is which task of the sprint: by id, else by its title on the same
 * day, else by its title on another, else by most of its words on the same day.
 */
final class Pairing {

  /** Share of words in common from which on a title counts as rewritten, and not as another. */
  private static final double ALIKE = 0.5;

  /**
   * A task where it stands.
   *
   * @param folded its title, for comparing
   */
  record Placed(LocalDate date, Task task, String folded, Set<String> words) {

    static Placed of(LocalDate date, Task task) {
      String folded = InlineText.folded(task.title());
      return new Placed(date, task, folded, Set.copyOf(List.of(folded.split(" +"))));
    }
  }

  private final List<Placed> present;
  private final List<Placed> incoming;
  private final Map<String, Placed> byIncoming = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private Pairing(Sprint present, Sprint incoming) {
    this.present = placed(present);
    this.incoming = placed(incoming);
  }

  /** The task of {@code present} behind each id of {@code incoming}. */
  static Map<String, Placed> of(Sprint present, Sprint incoming) {
    var pairing = new Pairing(present, incoming);
    pairing.pair((a, b) -> a.task().id().equals(b.task().id()));
    pairing.pair((a, b) -> a.date().equals(b.date()) && isSameTitle(a, b));
    pairing.pair(Pairing::isSameTitle);
    pairing.pairLeft();
    return pairing.byIncoming;
  }

  private static List<Placed> placed(Sprint sprint) {
    List<Placed> placed = new ArrayList<>();
    for (Day day : sprint.days()) {
      day.tasks().forEach(task -> placed.add(Placed.of(day.date(), task)));
    }
    return placed;
  }

  private static boolean isSameTitle(Placed a, Placed b) {
    return a.folded().equals(b.folded());
  }

  private void pair(BiPredicate<Placed, Placed> same) {
    for (Placed next : incoming) {
      if (!byIncoming.containsKey(next.task().id())) {
        present.stream()
            .filter(old -> !taken.contains(old.task().id()) && same.test(old, next))
            .findFirst()
            .ifPresent(old -> take(old, next));
      }
    }
  }

  private void take(Placed old, Placed next) {
    byIncoming.put(next.task().id(), old);
    taken.add(old.task().id());
  }

  /** What is left, on the day where it was. */
  private void pairLeft() {
    for (Placed next : incoming) {
      if (!byIncoming.containsKey(next.task().id())) {
        present.stream()
            .filter(old -> !taken.contains(old.task().id()) && old.date().equals(next.date()))
            .filter(old -> alike(old, next) >= ALIKE)
            .max(Comparator.comparingDouble(old -> alike(old, next)))
            .ifPresent(old -> take(old, next));
      }
    }
  }

  private static double alike(Placed a, Placed b) {
    return alike(a.words(), b.words());
  }

  /** The words that both have, of all that either has. */
  private static double alike(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size() / (double) (a.size() + b.size() - both.size());
  }
}
