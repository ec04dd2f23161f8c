package dev.depthsprint.diagram.compare;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Finds the elements of one sort that are the same in two diagrams. In two versions of one diagram
 * those are the ones with the same id. Two diagrams of their own share an element when it has the
 * same id and the same nature, else when both say the same, else when both have the same name and
 * nature; of several that are alike, those with the lower ids belong together. Which of the two
 * diagrams comes first makes no difference.
 */
final class Pairing<E> {

  private final Species<E> species;
  private final Side before;
  private final Side after;
  private final Map<String, String> pairs = new LinkedHashMap<>();
  private final Map<String, E> leftBefore;
  private final Map<String, E> leftAfter;

  private Pairing(Species<E> species, Side before, Side after) {
    this.species = species;
    this.before = before;
    this.after = after;
    leftBefore = new TreeMap<>(species.elements().apply(before.diagram()));
    leftAfter = new TreeMap<>(species.elements().apply(after.diagram()));
  }

  /** The ids in {@code after} by those in {@code before}. */
  static <E> Map<String, String> of(Species<E> species, Side before, Side after) {
    var pairing = new Pairing<>(species, before, after);
    if (before.diagram().slug().equals(after.diagram().slug())) {
      pairing.pair((_, _) -> "", true);
    } else {
      pairing.pair(species.nature(), true);
      pairing.pair(pairing::allThatIsSaid, false);
      pairing.pair(pairing::nameAndNature, false);
    }
    return pairing.pairs;
  }

  private Object allThatIsSaid(E element, Side side) {
    return List.of(
        species.nature().apply(element, side), species.facts().apply(element, side).values());
  }

  private Object nameAndNature(E element, Side side) {
    return List.of(species.nature().apply(element, side), species.name().apply(element, side));
  }

  /** Pairs what is left and has an equal key, and the same id too where that is asked for. */
  private void pair(BiFunction<E, Side, Object> key, boolean byId) {
    Map<Object, Queue<String>> waiting = new HashMap<>();
    leftAfter.forEach((id, element) ->
        waiting
            .computeIfAbsent(key(key, id, element, after, byId), _ -> new ArrayDeque<>())
            .add(id));
    Set<String> done = new HashSet<>();
    leftBefore.forEach((id, element) -> {
      Queue<String> alike = waiting.get(key(key, id, element, before, byId));
      if (alike != null && !alike.isEmpty()) {
        pairs.put(id, alike.remove());
        done.add(id);
      }
    });
    leftBefore.keySet().removeAll(done);
    leftAfter.keySet().removeAll(pairs.values());
  }

  private Object key(
      BiFunction<E, Side, Object> key, String id, E element, Side side, boolean byId) {
    return List.of(key.apply(element, side), byId ? id : "");
  }
}
