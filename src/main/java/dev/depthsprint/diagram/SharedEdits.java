package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;
import java.util.Collection;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The edits that say the same of several elements at once, as one step. */
public final class SharedEdits {

  private SharedEdits() {}

  /**
   * @throws IllegalArgumentException from the edit, for a value that the property does not allow
   */
  public static DiagramEdit set(Collection<String> componentIds, Property property, Value value) {
    return components(
        Message.of("diagram.edit.setProperty", property.label()),
        componentIds,
        component -> component.with(property, value));
  }

  public static DiagramEdit remove(Collection<String> componentIds, Property property) {
    return components(
        Message.of("diagram.edit.removeProperty", property.label()),
        componentIds,
        component -> component.without(property));
  }

  private static DiagramEdit components(
      Message name, Collection<String> componentIds, UnaryOperator<Component> change) {
    Set<String> ids = Set.copyOf(componentIds);
    return new DiagramEdit(
        name,
        diagram -> {
          Diagram changed = diagram;
          for (String id : ids) {
            changed = Edits.component(name, id, change).change().apply(changed);
          }
          return changed;
        });
  }

  /** Changes how several flows carry their records. */
  public static DiagramEdit carriage(Collection<String> flowIds, UnaryOperator<Carriage> change) {
    Set<String> ids = Set.copyOf(flowIds);
    Message name = FlowEdits.carriageName();
    return new DiagramEdit(
        name,
        diagram -> {
          Diagram changed = diagram;
          for (String id : ids) {
            changed =
                Edits.flow(name, id, flow -> flow.withCarriage(change.apply(flow.carriage())))
                    .change()
                    .apply(changed);
          }
          return changed;
        });
  }
}
