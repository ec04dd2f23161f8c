package dev.depthsprint.diagram;

import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds components together with the flows that join them to what is there. */
public final class Growth {

  /** Between two components one after the other: room for a flow with a label. */
  private static final double AHEAD = 12 * Grid.STEP;

  /** Between two components side by side. */
  private static final double ASIDE = 4 * Grid.STEP;

  private Growth() {}

  /**
   * Where a flow to a new component begins.
   *
   * @param from at a component that is there
   */
  public record Stem(Flow.End from, Outcome outcome) {

    public static Stem of(String componentId) {
      return new Stem(Flow.End.free(componentId), Outcome.SUCCESS);
    }
  }

  /** Adds a component near a place, and a flow to it from each stem. */
  public static Addition add(
      Diagram diagram, Kind kind, Point near, Collection<Stem> stems, Ids ids) {
    return add(diagram, kind, stems, FreePlace.near(diagram, near), ids);
  }

  /** Adds a component where one would grow from the first stem, and a flow from each. */
  public static Addition connected(Diagram diagram, Kind kind, List<Stem> stems, Ids ids) {
    Component from = diagram.component(stems.getFirst().from().componentId()).orElseThrow();
    return add(diagram, kind, stems, placeBeside(diagram, from, Side.RIGHT), ids);
  }

  private static Addition add(
      Diagram diagram, Kind kind, Collection<Stem> stems, Point corner, Ids ids) {
    String id = ids.next(kind.id(), diagram);
    var component = Component.of(id, kind, corner);
    Diagram wider = diagram.with(component);
    List<Flow> flows = new ArrayList<>();
    Set<String> given = new HashSet<>();
    for (Stem stem : stems) {
      Flow flow =
          Flow.between("", stem.from().componentId(), id)
              .withEnds(stem.from(), Flow.End.free(id))
              .withOutcome(LikelyOutcome.to(kind, stem.outcome()));
      flows.add(flow.withId(fresh(wider, flow, given, ids)));
    }
    return new Addition(
        new DiagramEdit(Edits.addName(kind), before -> before.withAll(List.of(component), flows)),
        Selection.ofComponent(id));
  }

  private static String fresh(Diagram diagram, Flow flow, Set<String> given, Ids ids) {
    String id =
        ids.next(
            Edits.flowStem(diagram, flow), taken -> diagram.has(taken) || given.contains(taken));
    given.add(id);
    return id;
  }

  /**
   * Grows neighbours of a component on one side, spread evenly where there is room. Data comes from
   * those at the left and goes to all others.
   *
   * @param count how many, at least 1
   */
  public static Addition beside(Diagram diagram, String id, Side side, int count, Ids ids) {
    Component from = diagram.component(id).orElseThrow();
    Kind kind = likely(diagram, from, side);
    Diagram grown = diagram;
    List<Component> components = new ArrayList<>();
    List<Flow> flows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      var component =
          Component.of(ids.next(kind.id(), grown), kind, placeBeside(grown, from, side))
              .withName(numbered(grown, kind.name()));
      grown = grown.with(component);
      Flow flow =
          side == Side.LEFT
              ? Flow.between("", component.id(), id)
              : Flow.between("", id, component.id());
      flow = flow.withId(ids.next(Edits.flowStem(grown, flow), grown));
      grown = grown.with(flow);
      components.add(component);
      flows.add(flow);
    }
    return new Addition(
        new DiagramEdit(name(), before -> before.withAll(components, flows)),
        Selection.of(components.stream().map(Component::id).toList(), List.of()));
  }

  /** The name, with the next free number behind it where another component has it already. */
  private static String numbered(Diagram diagram, String name) {
    Set<String> taken =
        diagram.components().values().stream().map(Component::name).collect(Collectors.toSet());
    String free = name;
    for (int number = 2; taken.contains(free); number++) {
      free = name + " " + number;
    }
    return free;
  }

  public static Message name() {
    return Message.of("diagram.edit.grow");
  }

  /** The first free place straight ahead or, step by step, to either side of there. */
  private static Point placeBeside(Diagram diagram, Component from, Side side) {
    boolean isLevel = side == Side.LEFT || side == Side.RIGHT;
    double ahead = isLevel ? Component.WIDTH + AHEAD : Component.HEIGHT + AHEAD;
    double aside = isLevel ? Component.HEIGHT + ASIDE : Component.WIDTH + ASIDE;
    double sign = side == Side.LEFT || side == Side.TOP ? -1 : 1;
    for (int step = 0; ; step++) {
      double off = (step % 2 == 0 ? -1 : 1) * Math.ceil(step / 2.0) * aside;
      Point place =
          Grid.snapped(
              isLevel
                  ? from.position().plus(sign * ahead, off)
                  : from.position().plus(off, sign * ahead));
      if (FreePlace.isFree(diagram, place)) {
        return place;
      }
    }
  }

  /**
   * What most often follows components of this kind in the diagram, or comes before them; where it
   * has none yet, whatever stands for the next layer.
   */
  static Kind likely(Diagram diagram, Component from, Side side) {
    boolean isBefore = side == Side.LEFT;
    Map<Kind, Integer> seen = new HashMap<>();
    for (Flow flow : diagram.flows().values()) {
      Optional<Component> near = diagram.component(end(flow, isBefore).componentId());
      Optional<Component> far = diagram.component(end(flow, !isBefore).componentId());
      if (near.isPresent()
          && far.isPresent()
          && near.get().kind().equals(from.kind())
          && flow.outcome() == Outcome.SUCCESS) {
        seen.merge(far.get().kind(), 1, Integer::sum);
      }
    }
    return seen.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<Kind, Integer> entry) -> -entry.getValue())
                .thenComparing(entry -> entry.getKey().id()))
        .map(Map.Entry::getKey)
        .orElseGet(() -> Catalogue.generic(next(from.kind().layer(), isBefore)));
  }

  private static Flow.End end(Flow flow, boolean isTarget) {
    return isTarget ? flow.to() : flow.from();
  }

  /** The generic kind that comes after a layer. */
  public static Kind following(Layer layer) {
    return Catalogue.generic(next(layer, false));
  }

  private static Layer next(Layer layer, boolean isBefore) {
    return switch (layer) {
      case SOURCE -> isBefore ? Layer.SOURCE : Layer.INGESTION;
      case INGESTION -> isBefore ? Layer.SOURCE : Layer.PROCESSING;
      case PROCESSING -> isBefore ? Layer.INGESTION : Layer.STORAGE;
      case STORAGE -> isBefore ? Layer.PROCESSING : Layer.SERVING;
      case SERVING -> isBefore ? Layer.STORAGE : Layer.SERVING;
      case GOVERNANCE -> Layer.GOVERNANCE;
    };
  }
}
