package dev.depthsprint.ui.drawing;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a step changed, so that undo can show it. */
final class Changes {

  private Changes() {}

  /** The elements of {@code after} that are new or differ. */
  static Selection between(Diagram before, Diagram after) {
    return Selection.of(
        changed(before.components(), after.components()),
        changed(before.flows(), after.flows()),
        changed(before.zones(), after.zones()),
        changed(before.notes(), after.notes()));
  }

  private static <T> List<String> changed(Map<String, T> before, Map<String, T> after) {
    return after.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The diagram that a step changed or brought back while another one was open, by slug. */
  static Optional<String> otherThan(Diagram open, Workspace before, Workspace after) {
    if (after.diagrams().get(open.slug()) != before.diagrams().get(open.slug())) {
      return Optional.empty();
    }
    return after.diagrams().values().stream()
        .filter(diagram -> !diagram.slug().equals(open.slug()))
        .filter(diagram -> before.diagrams().get(diagram.slug()) != diagram)
        .map(Diagram::slug)
        .findFirst();
  }
}
