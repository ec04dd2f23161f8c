package dev.depthsprint.diagram.compare;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.FreePlace;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Zone;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The elements of one sort, and all that a comparison has to know of them.
 *
 * @param elements those of a diagram, by id
 * @param nature what an element keeps when it is redrawn in another diagram: a component its kind,
 *     a flow its two ends
 * @param name what a person knows an element by
 * @param facts what it says
 * @param join puts an element that is gone into the union, under the id that it has there
 */
record Species<E>(
    Sort sort,
    Function<Diagram, Map<String, E>> elements,
    BiFunction<E, Side, Object> nature,
    BiFunction<E, Side, String> name,
    BiFunction<E, Side, Facts> facts,
    Join<E> join) {

  /** Puts an element of {@code from} into a diagram. */
  @FunctionalInterface
  interface Join<E> {
    Diagram into(Diagram union, E element, String id, Side from);
  }

  private static final Species<Component> COMPONENTS =
      new Species<>(
          Sort.COMPONENT,
          Diagram::components,
          (component, _) -> component.kind().id(),
          (component, _) -> Side.name(component),
          (component, _) -> ComponentFacts.of(component),
          (union, component, id, _) -> union.with(besideOthers(union, component).withId(id)));

  private static final Species<Flow> FLOWS =
      new Species<>(
          Sort.FLOW,
          Diagram::flows,
          (flow, side) -> List.of(from(flow, side), to(flow, side)),
          (flow, side) -> side.name(flow),
          FlowFacts::of,
          (union, flow, id, side) ->
              union.with(
                  flow.withId(id)
                      .withEnds(
                          flow.from().movedTo(from(flow, side)),
                          flow.to().movedTo(to(flow, side)))));

  private static final Species<Zone> ZONES =
      new Species<>(
          Sort.ZONE,
          Diagram::zones,
          (zone, _) -> zone.sort(),
          (zone, _) -> AreaFacts.name(zone),
          (zone, _) -> AreaFacts.of(zone),
          (union, zone, id, _) -> union.with(zone.withId(id)));

  private static final Species<Note> NOTES =
      new Species<>(
          Sort.NOTE,
          Diagram::notes,
          (note, _) -> note.sort(),
          (note, _) -> AreaFacts.name(note),
          AreaFacts::of,
          (union, note, id, side) ->
              union.with(note.withId(id).withAbout(side.idOfAny(note.about()))));

  /** Every sort of element; what others are made of stands before them. */
  static final List<Species<?>> ALL = List.of(COMPONENTS, FLOWS, ZONES, NOTES);

  private static String from(Flow flow, Side side) {
    return side.idOf(Sort.COMPONENT, flow.from().componentId());
  }

  private static String to(Flow flow, Side side) {
    return side.idOf(Sort.COMPONENT, flow.to().componentId());
  }

  /** Where it was, or near there when something else stands in its place now. */
  private static Component besideOthers(Diagram union, Component gone) {
    boolean isTaken =
        union.components().values().stream()
            .anyMatch(other -> other.bounds().intersects(gone.bounds()));
    return isTaken ? gone.withPosition(FreePlace.near(union, gone.bounds().center())) : gone;
  }
}
