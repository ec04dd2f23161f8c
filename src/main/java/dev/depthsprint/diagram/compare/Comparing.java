package dev.depthsprint.diagram.compare;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.ReadingOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A comparison under way. */
final class Comparing {

  private final Side before;
  private final Side after;
  private final List<Change> changes = new ArrayList<>();
  private Diagram union;

  Comparing(Diagram before, Diagram after) {
    this.before = Side.of(before);
    this.after = Side.of(after);
    union = after;
  }

  /** Two diagrams of their own have two titles; that says nothing. */
  void compareTitles() {
    if (before.diagram().slug().equals(after.diagram().slug())) {
      List<Difference> differences =
          DiagramFacts.of(before.diagram()).until(DiagramFacts.of(after.diagram()));
      if (!differences.isEmpty()) {
        String title = after.diagram().title();
        changes.add(new Change("", Sort.DIAGRAM, Verdict.CHANGED, title, differences));
      }
    }
  }

  /** The diagram after, and what is gone by now. */
  Diagram union() {
    return union;
  }

  <E> void compare(Species<E> species) {
    Map<String, String> pairs = Pairing.of(species, before, after);
    Map<String, String> ids = new HashMap<>(pairs);
    before.ids().put(species.sort(), ids);
    Map<String, E> was = species.elements().apply(before.diagram());
    Map<String, E> is = species.elements().apply(after.diagram());
    was.forEach((id, element) -> {
      if (!pairs.containsKey(id)) {
        ids.put(id, freeId(id));
        keep(species, element, ids.get(id));
      }
    });
    pairs.forEach((old, now) -> compare(species, was.get(old), is.get(now), now));
    Set<String> known = new HashSet<>(pairs.values());
    is.forEach((id, element) -> {
      if (!known.contains(id)) {
        add(species, Verdict.ADDED, id, species.name().apply(element, after), List.of());
      }
    });
  }

  private <E> void keep(Species<E> species, E gone, String id) {
    union = species.join().into(union, gone, id, before);
    add(species, Verdict.REMOVED, id, species.name().apply(gone, before), List.of());
  }

  private <E> void compare(Species<E> species, E was, E is, String id) {
    List<Difference> differences =
        species.facts().apply(was, before).until(species.facts().apply(is, after));
    if (!differences.isEmpty()) {
      add(species, Verdict.CHANGED, id, species.name().apply(is, after), differences);
    }
  }

  private void add(
      Species<?> species, Verdict verdict, String id, String name, List<Difference> differences) {
    changes.add(new Change(id, species.sort(), verdict, name, differences));
  }

  /** The id itself, or one beside it where another element has it in the union. */
  private String freeId(String id) {
    Predicate<String> isTaken =
        taken ->
            Species.ALL.stream().anyMatch(all -> all.elements().apply(union).containsKey(taken));
    String free = id;
    while (isTaken.test(free)) {
      free = free + "~";
    }
    return free;
  }

  List<Change> inReadingOrder() {
    Map<String, Integer> places = new HashMap<>();
    ReadingOrder.of(union).ids().forEach(id -> places.put(id, places.size()));
    return changes.stream()
        .sorted(
            Comparator.comparing((Change change) -> change.sort() != Sort.DIAGRAM)
                .thenComparing(change ->
                    Optional.ofNullable(places.get(change.id())).orElse(Integer.MAX_VALUE)))
        .toList();
  }
}
