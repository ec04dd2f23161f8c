package dev.depthsprint.ui.drawing;

import dev.depthsprint.diagram.ComponentEdits;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.arrange.GrownRoom;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names components. What is named after a system becomes that system, unless a person said in this
 * run of the app of what kind it is.
 */
public final class Naming {

  /** Ids of components whose kind a person chose; they are unique enough across diagrams. */
  private final Set<String> chosen = new HashSet<>();

  /** Ids of components that grew with the kind that seemed likely. */
  private final Set<String> guessed = new HashSet<>();

  /** Names a component; what stands below makes room for a longer name in the same step. */
  public DiagramEdit name(String componentId, String name) {
    return GrownRoom.keeping(named(componentId, name), List.of(componentId));
  }

  private DiagramEdit named(String componentId, String name) {
    return chosen.contains(componentId)
        ? Edits.rename(componentId, name)
        : guessed.contains(componentId)
            ? ComponentEdits.nameGuessed(componentId, name)
            : ComponentEdits.name(componentId, name);
  }

  /** Takes components whose kind nobody chose. */
  public void guess(Collection<String> componentIds) {
    guessed.addAll(componentIds);
  }

  public DiagramEdit changeKind(String componentId, Kind kind) {
    chosen.add(componentId);
    return ComponentEdits.changeKind(componentId, kind);
  }
}
