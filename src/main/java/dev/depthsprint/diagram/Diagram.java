package dev.depthsprint.diagram;

import dev.depthsprint.picture.Box;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * One drawing, a value. Both maps are sorted by id, so that files, pictures and routes come out the
 * same whatever the order of the edits was. A flow's two ends are always components of the same
 * diagram. That is checked where a flow comes in; not in every value anew as a record would, since
 * a drag makes one per move of the pointer.
 */
public final class Diagram {

  private final String slug;
  private final String title;
  private final PSortedMap<String, Component> components;
  private final PSortedMap<String, Flow> flows;

  private Diagram(
      String slug,
      String title,
      PSortedMap<String, Component> components,
      PSortedMap<String, Flow> flows) {
    this.slug = slug;
    this.title = title;
    this.components = components;
    this.flows = flows;
  }

  /**
   * @param slug the file's name without its ending; unique in the workspace
   * @throws IllegalArgumentException when a flow ends at a component that is not there
   */
  public static Diagram of(
      String slug,
      String title,
      PSortedMap<String, Component> components,
      PSortedMap<String, Flow> flows) {
    var diagram = new Diagram(slug, title, components, flows);
    flows.values().forEach(diagram::requireEnds);
    return diagram;
  }

  private void requireEnds(Flow flow) {
    if (!hasEndsOf(flow)) {
      throw new IllegalArgumentException(
          "flow "
              + flow.id()
              + " from "
              + flow.from().componentId()
              + " to "
              + flow.to().componentId()
              + " has an end that is not there");
    }
  }

  public static Diagram empty(String slug, String title) {
    return new Diagram(slug, title, TreePMap.empty(), TreePMap.empty());
  }

  /** The file's name without its ending; unique in the workspace. */
  public String slug() {
    return slug;
  }

  public String title() {
    return title;
  }

  public PSortedMap<String, Component> components() {
    return components;
  }

  public PSortedMap<String, Flow> flows() {
    return flows;
  }

  public Optional<Component> component(String id) {
    return Optional.ofNullable(components.get(id));
  }

  public Optional<Flow> flow(String id) {
    return Optional.ofNullable(flows.get(id));
  }

  /** The box around all components; empty when there are none. Flows may reach beyond it. */
  public Box bounds() {
    return components.values().stream().map(Component::bounds).reduce(Box::union).orElse(Box.EMPTY);
  }

  public Diagram withSlug(String value) {
    return new Diagram(value, title, components, flows);
  }

  public Diagram withTitle(String value) {
    return new Diagram(slug, value, components, flows);
  }

  /** This diagram with the component added, or put in place of the one with the same id. */
  public Diagram with(Component component) {
    return new Diagram(slug, title, components.plus(component.id(), component), flows);
  }

  /** This diagram with the flow added, or put in place of the one with the same id. */
  public Diagram with(Flow flow) {
    requireEnds(flow);
    return new Diagram(slug, title, components, flows.plus(flow.id(), flow));
  }

  /** True when the flow could be in this diagram: both its ends are there. */
  public boolean hasEndsOf(Flow flow) {
    return components.containsKey(flow.from().componentId())
        && components.containsKey(flow.to().componentId());
  }

  /** This diagram with more components, and those of the flows that have both their ends. */
  public Diagram withAll(Collection<Component> moreComponents, Collection<Flow> moreFlows) {
    PSortedMap<String, Component> all = components;
    for (Component component : moreComponents) {
      all = all.plus(component.id(), component);
    }
    var wider = new Diagram(slug, title, all, flows);
    PSortedMap<String, Flow> allFlows = flows;
    for (Flow flow : moreFlows) {
      allFlows = wider.hasEndsOf(flow) ? allFlows.plus(flow.id(), flow) : allFlows;
    }
    return new Diagram(slug, title, all, allFlows);
  }

  /** This diagram with one component changed; the same when it is not there. */
  public Diagram withComponent(String id, UnaryOperator<Component> change) {
    return component(id).map(change).map(this::with).orElse(this);
  }

  /** This diagram with one flow changed; the same when it is not there. */
  public Diagram withFlow(String id, UnaryOperator<Flow> change) {
    return flow(id).map(change).map(this::with).orElse(this);
  }

  /** This diagram with the components moved by the same way. */
  public Diagram withMoved(Collection<String> ids, double dx, double dy) {
    PSortedMap<String, Component> moved = components;
    for (String id : ids) {
      Component component = moved.get(id);
      if (component != null) {
        moved = moved.plus(id, component.movedBy(dx, dy));
      }
    }
    return new Diagram(slug, title, moved, flows);
  }

  /** This diagram without the components and flows named, nor the flows that would lose an end. */
  public Diagram without(Set<String> ids) {
    PSortedMap<String, Flow> kept = flows;
    for (Flow flow : flows.values()) {
      if (ids.contains(flow.id())
          || ids.contains(flow.from().componentId())
          || ids.contains(flow.to().componentId())) {
        kept = kept.minus(flow.id());
      }
    }
    return new Diagram(slug, title, components.minusAll(ids), kept);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Diagram that
        && slug.equals(that.slug)
        && title.equals(that.title)
        && components.equals(that.components)
        && flows.equals(that.flows);
  }

  @Override
  public int hashCode() {
    return Objects.hash(slug, title, components, flows);
  }

  @Override
  public String toString() {
    return "Diagram[" + slug + ", " + components.values() + ", " + flows.values() + "]";
  }
}
