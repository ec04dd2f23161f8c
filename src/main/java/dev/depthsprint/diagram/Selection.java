package dev.depthsprint.diagram;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

/** The elements of one diagram that the next command is about, by id and in the order of ids. */
public record Selection(PSortedSet<String> components, PSortedSet<String> flows) {

  public static final Selection NONE = new Selection(TreePSet.empty(), TreePSet.empty());

  public static Selection ofComponent(String id) {
    return new Selection(TreePSet.singleton(id), TreePSet.empty());
  }

  public static Selection ofFlow(String id) {
    return new Selection(TreePSet.empty(), TreePSet.singleton(id));
  }

  public static Selection of(Collection<String> components, Collection<String> flows) {
    return new Selection(TreePSet.from(components), TreePSet.from(flows));
  }

  public static Selection all(Diagram diagram) {
    return of(diagram.components().keySet(), diagram.flows().keySet());
  }

  public boolean isEmpty() {
    return components.isEmpty() && flows.isEmpty();
  }

  public int size() {
    return components.size() + flows.size();
  }

  public boolean contains(String id) {
    return components.contains(id) || flows.contains(id);
  }

  public Selection plus(Selection other) {
    return new Selection(components.plusAll(other.components), flows.plusAll(other.flows));
  }

  public Selection minus(Selection other) {
    return new Selection(components.minusAll(other.components), flows.minusAll(other.flows));
  }

  /** This selection with {@code other} taken out where all of it was in, and added otherwise. */
  public Selection toggled(Selection other) {
    boolean isIn = components.containsAll(other.components) && flows.containsAll(other.flows);
    return isIn ? minus(other) : plus(other);
  }

  /** What of this selection is still in the diagram. */
  public Selection in(Diagram diagram) {
    if (diagram.components().keySet().containsAll(components)
        && diagram.flows().keySet().containsAll(flows)) {
      return this;
    }
    return of(
        components.stream().filter(diagram.components()::containsKey).toList(),
        flows.stream().filter(diagram.flows()::containsKey).toList());
  }

  /** All ids together. */
  public Set<String> ids() {
    Set<String> ids = new HashSet<>(components);
    ids.addAll(flows);
    return ids;
  }
}
