package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;
import java.util.function.UnaryOperator;
import org.pcollections.PVector;

/** The edits of what is said about one component. */
public final class ComponentEdits {

  private ComponentEdits() {}

  public static DiagramEdit changeKind(String componentId, Kind kind) {
    return changing(
        Message.of("diagram.edit.changeKind", kind.name()), componentId, it -> it.withKind(kind));
  }

  /**
   * Names a component. One of a generic kind becomes the system that it is named after, while its
   * name was still the one that it came with.
   */
  public static DiagramEdit name(String componentId, String name) {
    return changing(
        Message.of("diagram.edit.rename"),
        componentId,
        it ->
            Catalogue.isGeneric(it.kind()) && isUnnamed(it) ? named(it, name) : it.withName(name));
  }

  /** As {@link #name}, for a component whose kind was only guessed: the name decides. */
  public static DiagramEdit nameGuessed(String componentId, String name) {
    return changing(
        Message.of("diagram.edit.rename"),
        componentId,
        it -> isUnnamed(it) ? named(it, name) : it.withName(name));
  }

  /** What leads to a component follows where the change makes a dead-letter queue of it. */
  private static DiagramEdit changing(
      Message name, String componentId, UnaryOperator<Component> change) {
    DiagramEdit edit = Edits.component(name, componentId, change);
    return new DiagramEdit(
        name,
        before ->
            before
                .component(componentId)
                .map(it -> LikelyOutcome.after(edit.change().apply(before), it))
                .orElse(before));
  }

  private static boolean isUnnamed(Component component) {
    String kind = component.kind().name();
    return component.name().startsWith(kind)
        && component.name().substring(kind.length()).matches("( \\d+)?");
  }

  private static Component named(Component component, String name) {
    return KnownNames.kind(name)
        .map(kind -> component.withKind(kind).withName(KnownNames.spelled(kind, name)))
        .orElseGet(() -> component.withName(name));
  }

  public static DiagramEdit setCheckpoint(String componentId, Checkpoint checkpoint) {
    return Edits.component(
        Message.of("diagram.edit.setCheckpoint"), componentId, it -> it.with(checkpoint));
  }

  public static DiagramEdit removeCheckpoint(String componentId) {
    return Edits.component(
        Message.of("diagram.edit.removeCheckpoint"),
        componentId,
        it -> it.without(Checkpoint.class));
  }

  public static DiagramEdit setRetry(String componentId, RetryPolicy policy) {
    return Edits.component(Message.of("diagram.edit.setRetry"), componentId, it -> it.with(policy));
  }

  public static DiagramEdit removeRetry(String componentId) {
    return Edits.component(
        Message.of("diagram.edit.removeRetry"), componentId, it -> it.without(RetryPolicy.class));
  }

  public static DiagramEdit setWindow(String componentId, Window window) {
    return Edits.component(
        Message.of("diagram.edit.setWindow"), componentId, it -> it.with(window));
  }

  public static DiagramEdit removeWindow(String componentId) {
    return Edits.component(
        Message.of("diagram.edit.removeWindow"), componentId, it -> it.without(Window.class));
  }

  /**
   * @throws IllegalArgumentException from the edit, for a value that the property does not allow
   */
  public static DiagramEdit set(String componentId, Property property, Value value) {
    return Edits.component(
        Message.of("diagram.edit.setProperty", property.label()),
        componentId,
        it -> it.with(property, value));
  }

  public static DiagramEdit remove(String componentId, Property property) {
    return Edits.component(
        Message.of("diagram.edit.removeProperty", property.label()),
        componentId,
        it -> it.without(property));
  }

  public static DiagramEdit ports(String componentId, PVector<NamedPort> ports) {
    return Edits.component(
        Message.of("diagram.edit.ports"), componentId, it -> it.withPorts(ports));
  }
}
