package dev.depthsprint.diagram;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

/** The elements of one diagram that the next command is about, by id and in the order of ids. */
public record Selection(
    PSortedSet<String> components,
    PSortedSet<String> flows,
    PSortedSet<String> zones,
    PSortedSet<String> notes) {

  public static final Selection NONE =
      new Selection(TreePSet.empty(), TreePSet.empty(), TreePSet.empty(), TreePSet.empty());

  public static Selection ofComponent(String id) {
    return of(List.of(id), List.of());
  }

  public static Selection ofFlow(String id) {
    return of(List.of(), List.of(id));
  }

  public static Selection ofZone(String id) {
    return of(List.of(), List.of(), List.of(id), List.of());
  }

  public static Selection ofNote(String id) {
    return of(List.of(), List.of(), List.of(), List.of(id));
  }

  public static Selection of(Collection<String> components, Collection<String> flows) {
    return of(components, flows, List.of(), List.of());
  }

  public static Selection of(
      Collection<String> components,
      Collection<String> flows,
      Collection<String> zones,
      Collection<String> notes) {
    return new Selection(
        TreePSet.from(components),
        TreePSet.from(flows),
        TreePSet.from(zones),
        TreePSet.from(notes));
  }

  /** What of the ids is in the diagram, whatever it is. */
  public static Selection of(Diagram diagram, Set<String> ids) {
    return all(diagram).keeping(ids::contains);
  }

  public static Selection all(Diagram diagram) {
    return of(
        diagram.components().keySet(),
        diagram.flows().keySet(),
        diagram.zones().keySet(),
        diagram.notes().keySet());
  }

  public boolean isEmpty() {
    return size() == 0;
  }

  public int size() {
    return components.size() + flows.size() + zones.size() + notes.size();
  }

  public boolean contains(String id) {
    return components.contains(id)
        || flows.contains(id)
        || zones.contains(id)
        || notes.contains(id);
  }

  /** True when there is something that has a place of its own: anything but flows. */
  public boolean canMove() {
    return size() > flows.size();
  }

  /** What has a place of its own: all ids but those of flows. */
  public Set<String> movable() {
    Set<String> ids = new HashSet<>(components);
    ids.addAll(zones);
    ids.addAll(notes);
    return ids;
  }

  public Selection plus(Selection other) {
    return new Selection(
        components.plusAll(other.components),
        flows.plusAll(other.flows),
        zones.plusAll(other.zones),
        notes.plusAll(other.notes));
  }

  public Selection minus(Selection other) {
    return new Selection(
        components.minusAll(other.components),
        flows.minusAll(other.flows),
        zones.minusAll(other.zones),
        notes.minusAll(other.notes));
  }

  /** This selection with {@code other} taken out where all of it was in, and added otherwise. */
  public Selection toggled(Selection other) {
    return plus(other).equals(this) ? minus(other) : plus(other);
  }

  /** What of this selection is still in the diagram. */
  public Selection in(Diagram diagram) {
    boolean isThere =
        diagram.components().keySet().containsAll(components)
            && diagram.flows().keySet().containsAll(flows)
            && diagram.zones().keySet().containsAll(zones)
            && diagram.notes().keySet().containsAll(notes);
    return isThere ? this : keeping(diagram::has);
  }

  private Selection keeping(Predicate<String> isKept) {
    return of(
        components.stream().filter(isKept).toList(),
        flows.stream().filter(isKept).toList(),
        zones.stream().filter(isKept).toList(),
        notes.stream().filter(isKept).toList());
  }

  /** All ids together. */
  public Set<String> ids() {
    Set<String> ids = movable();
    ids.addAll(flows);
    return ids;
  }
}
