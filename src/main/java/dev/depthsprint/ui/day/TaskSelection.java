package dev.depthsprint.ui.day;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which tasks of the open day are worked on: none, one, or several at once. */
final class TaskSelection {

  private final ReadOnlyObjectWrapper<List<String>> ids = new ReadOnlyObjectWrapper<>(List.of());
  private String anchor = "";

  /** In the order in which they were chosen. */
  ReadOnlyObjectProperty<List<String>> ids() {
    return ids.getReadOnlyProperty();
  }

  boolean has(String id) {
    return ids.get().contains(id);
  }

  /** The task that single things are done to: the one that was chosen last. */
  Optional<String> one() {
    return ids.get().isEmpty() ? Optional.empty() : Optional.of(ids.get().getLast());
  }

  void only(String id) {
    anchor = id;
    ids.set(List.of(id));
  }

  void all(List<String> several) {
    anchor = several.isEmpty() ? "" : several.getFirst();
    ids.set(List.copyOf(several));
  }

  /** Adds a task, or takes it out again. */
  void toggle(String id) {
    Set<String> next = new LinkedHashSet<>(ids.get());
    if (!next.remove(id)) {
      next.add(id);
    }
    anchor = id;
    ids.set(List.copyOf(next));
  }

  /**
   * Everything from where the selection began to {@code id}.
   *
   * @param order the tasks of the day
   */
  void extendTo(String id, List<String> order) {
    int from = order.indexOf(anchor);
    int to = order.indexOf(id);
    if (from < 0 || to < 0) {
      only(id);
    } else if (from <= to) {
      ids.set(List.copyOf(order.subList(from, to + 1)));
    } else {
      ids.set(order.subList(to, from + 1).reversed().stream().toList());
    }
  }

  /** Forgets what is not there any more. */
  void keepOnly(List<String> there) {
    List<String> kept = ids.get().stream().filter(there::contains).toList();
    if (!kept.equals(ids.get())) {
      ids.set(kept);
    }
  }
}
