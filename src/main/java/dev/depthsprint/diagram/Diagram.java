package dev.depthsprint.diagram;

import dev.depthsprint.picture.Box;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * One drawing, a value. All maps are sorted by id, so that files, pictures and routes come out the
 * same whatever the order of the edits was. A flow's two ends are always components of the same
 * diagram. That is checked where a flow comes in; not in every value anew as a record would, since
 * a drag makes one per move of the pointer.
 */
public final class Diagram {

  private final String slug;
  private final About about;
  private final PSortedMap<String, Component> components;
  private final Wiring wiring;
  private final PSortedMap<String, Zone> zones;
  private final PSortedMap<String, Note> notes;

  private Diagram(
      String slug,
      About about,
      PSortedMap<String, Component> components,
      Wiring wiring,
      PSortedMap<String, Zone> zones,
      PSortedMap<String, Note> notes) {
    this.slug = slug;
    this.about = about;
    this.components = components;
    this.wiring = wiring;
    this.zones = zones;
    this.notes = notes;
  }

  /**
   * @param slug the file's name without its ending; unique in the workspace
   */
  public static Diagram empty(String slug, String title) {
    return empty(slug, About.titled(title));
  }

  public static Diagram empty(String slug, About about) {
    return new Diagram(
        slug, about, TreePMap.empty(), Wiring.NONE, TreePMap.empty(), TreePMap.empty());
  }

  /** The file's name without its ending; unique in the workspace. */
  public String slug() {
    return slug;
  }

  public About about() {
    return about;
  }

  public String title() {
    return about.title();
  }

  public PSortedMap<String, Component> components() {
    return components;
  }

  public PSortedMap<String, Flow> flows() {
    return wiring.flows();
  }

  public PSortedMap<String, Zone> zones() {
    return zones;
  }

  public PSortedMap<String, Note> notes() {
    return notes;
  }

  public Optional<Component> component(String id) {
    return Optional.ofNullable(components.get(id));
  }

  public Optional<Flow> flow(String id) {
    return Optional.ofNullable(flows().get(id));
  }

  public Optional<Zone> zone(String id) {
    return Optional.ofNullable(zones.get(id));
  }

  public Optional<Note> note(String id) {
    return Optional.ofNullable(notes.get(id));
  }

  /** True when an element of any sort has the id. */
  public boolean has(String id) {
    return components.containsKey(id)
        || flows().containsKey(id)
        || zones.containsKey(id)
        || notes.containsKey(id);
  }

  public boolean isEmpty() {
    return components.isEmpty() && zones.isEmpty() && notes.isEmpty();
  }

  /** The box around all elements; empty when there are none. Flows may reach beyond it. */
  public Box bounds() {
    return Stream.of(
            components.values().stream().map(Component::bounds),
            zones.values().stream().map(Zone::bounds),
            notes.values().stream().map(Note::bounds))
        .flatMap(boxes -> boxes)
        .reduce(Box::union)
        .orElse(Box.EMPTY);
  }

  public Diagram withSlug(String value) {
    return new Diagram(value, about, components, wiring, zones, notes);
  }

  public Diagram withAbout(About value) {
    return new Diagram(slug, value, components, wiring, zones, notes);
  }

  public Diagram withTitle(String value) {
    return withAbout(about.withTitle(value));
  }

  private Diagram withComponents(PSortedMap<String, Component> value) {
    return new Diagram(slug, about, value, wiring, zones, notes);
  }

  private Diagram withWiring(Wiring value) {
    return value == wiring ? this : new Diagram(slug, about, components, value, zones, notes);
  }

  private Diagram withZones(PSortedMap<String, Zone> value) {
    return new Diagram(slug, about, components, wiring, value, notes);
  }

  private Diagram withNotes(PSortedMap<String, Note> value) {
    return new Diagram(slug, about, components, wiring, zones, value);
  }

  /** This diagram with the component added, or put in place of the one with the same id. */
  public Diagram with(Component component) {
    return withComponents(components.plus(component.id(), component));
  }

  /**
   * This diagram with the flow added, or put in place of the one with the same id.
   *
   * @throws IllegalArgumentException when it ends at a component that is not there
   */
  public Diagram with(Flow flow) {
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
    return withWiring(wiring.with(flow));
  }

  /** This diagram with the zone added, or put in place of the one with the same id. */
  public Diagram with(Zone zone) {
    return withZones(zones.plus(zone.id(), zone));
  }

  /** This diagram with the note added, or put in place of the one with the same id. */
  public Diagram with(Note note) {
    return withNotes(notes.plus(note.id(), note));
  }

  /** True when the flow could be in this diagram: both its ends are there. */
  public boolean hasEndsOf(Flow flow) {
    return components.containsKey(flow.from().componentId())
        && components.containsKey(flow.to().componentId());
  }

  /** This diagram with more components, and those of the flows that have both their ends. */
  public Diagram withAll(Collection<Component> moreComponents, Collection<Flow> moreFlows) {
    Diagram wider = this;
    for (Component component : moreComponents) {
      wider = wider.with(component);
    }
    for (Flow flow : moreFlows) {
      wider = wider.hasEndsOf(flow) ? wider.with(flow) : wider;
    }
    return wider;
  }

  /** This diagram with one component changed; the same when it is not there. */
  public Diagram withComponent(String id, UnaryOperator<Component> change) {
    return component(id).map(change).map(this::with).orElse(this);
  }

  /** This diagram with one flow changed; the same when it is not there. */
  public Diagram withFlow(String id, UnaryOperator<Flow> change) {
    return flow(id).map(change).map(this::with).orElse(this);
  }

  /** This diagram with one zone changed; the same when it is not there. */
  public Diagram withZone(String id, UnaryOperator<Zone> change) {
    return zone(id).map(change).map(this::with).orElse(this);
  }

  /** This diagram with one note changed; the same when it is not there. */
  public Diagram withNote(String id, UnaryOperator<Note> change) {
    return note(id).map(change).map(this::with).orElse(this);
  }

  /**
   * This diagram with components, zones and notes moved by the same way, and with them the pinned
   * bends of the flows that have both ends among them. What else moves with them is for {@link
   * Zones#carriedBy} to say.
   */
  public Diagram withMoved(Collection<String> which, double dx, double dy) {
    Set<String> ids = Set.copyOf(which);
    Diagram moved = this;
    for (String id : ids) {
      moved = moved.withComponent(id, component -> component.movedBy(dx, dy));
      moved = zones.isEmpty() ? moved : moved.withZone(id, zone -> zone.movedBy(dx, dy));
      moved = notes.isEmpty() ? moved : moved.withNote(id, note -> note.movedBy(dx, dy));
    }
    return moved.withWiring(wiring.withMoved(ids, dx, dy));
  }

  /**
   * This diagram without the elements named, nor the flows that would lose an end. Notes about what
   * is gone stay, about nothing.
   */
  public Diagram without(Set<String> ids) {
    return withComponents(components.minusAll(ids))
        .withWiring(wiring.without(ids))
        .withZones(zones.minusAll(ids))
        .withNotes(notes.minusAll(ids))
        .withoutLooseNotes();
  }

  /** This diagram with no note about what is not there. */
  Diagram withoutLooseNotes() {
    Diagram tidy = this;
    for (Note note : notes.values()) {
      boolean isLoose = !note.about().isEmpty() && !has(note.about());
      tidy = isLoose ? tidy.with(note.withAbout(Note.NOTHING)) : tidy;
    }
    return tidy;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Diagram that
        && slug.equals(that.slug)
        && about.equals(that.about)
        && components.equals(that.components)
        && flows().equals(that.flows())
        && zones.equals(that.zones)
        && notes.equals(that.notes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(slug, about, components, flows(), zones, notes);
  }

  @Override
  public String toString() {
    return "Diagram["
        + slug
        + ", "
        + components.values()
        + ", "
        + flows().values()
        + ", "
        + zones.values()
        + ", "
        + notes.values()
        + "]";
  }
}
