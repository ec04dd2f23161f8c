package dev.depthsprint.diagram;

/**
 * An edit that brings new elements, and what to select once it is done.
 *
 * @param added the new elements; empty when there is nothing to add
 */
public record Addition(DiagramEdit edit, Selection added) {

  /** The same, with this name for every new component. */
  public Addition named(String name) {
    DiagramEdit named =
        new DiagramEdit(
            edit.name(),
            before -> {
              Diagram after = edit.change().apply(before);
              for (String id : added.components()) {
                after = after.withComponent(id, component -> component.withName(name));
              }
              return after;
            });
    return new Addition(named, added);
  }
}
