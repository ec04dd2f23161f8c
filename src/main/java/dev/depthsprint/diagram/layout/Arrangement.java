package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.RetryLoop;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.lettering.Caption;
import dev.depthsprint.diagram.lettering.Spot;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Finds places for components, zones and loose notes, zone by zone from the innermost: what a zone
 * holds is laid out first, and then the zone is one box among others.
 */
final class Arrangement {

  /** Around what a zone holds; above it there is the title. */
  private static final double PADDING = 4 * Grid.STEP;

  private static final double TITLE = 6 * Grid.STEP;

  /** Of a line with words: what stays free of them at both ends together. */
  private static final double LINE_ENDS = 8 * Grid.STEP;

  /** No words get more room; those that are longer stand in several lines. */
  private static final double MOST_ROOM = 18 * Grid.STEP;

  private final Diagram diagram;
  private final Nest nest;
  private final BooleanSupplier isCancelled;

  /** By the zone in which the two ends lie side by side. */
  private final Map<String, List<Link>> flows = new HashMap<>();

  /** The sizes of zones; their corners are relative until {@link #settle}. */
  private final Map<String, Box> boxes = new HashMap<>();

  private final Map<String, Box> settled = new HashMap<>();

  private Arrangement(Diagram diagram, Nest nest, BooleanSupplier isCancelled) {
    this.diagram = diagram;
    this.nest = nest;
    this.isCancelled = isCancelled;
    for (Flow flow : diagram.flows().values()) {
      Nest.Pair pair = nest.apart(flow.from().componentId(), flow.to().componentId());
      flows
          .computeIfAbsent(nest.holderOf(pair.from()), _ -> new ArrayList<>())
          .add(new Link(pair, flow));
    }
  }

  /** A flow, and the two elements that stand for its ends where they lie side by side. */
  private record Link(Nest.Pair pair, Flow flow) {

    Graph.Tie tie() {
      return switch (flow.outcome()) {
        case SUCCESS, LATE_DATA -> Graph.Tie.WAY;
        case FAILURE, DEAD_LETTER -> Graph.Tie.BRANCH;
      };
    }
  }

  /**
   * The new boxes of some elements and all that they hold, by id.
   *
   * @param ids elements that no zone holds
   */
  static Map<String, Box> of(
      Diagram diagram, Nest nest, Collection<String> ids, BooleanSupplier isCancelled)
      throws Problem {
    var arrangement = new Arrangement(diagram, nest, isCancelled);
    List<String> inOrder = List.copyOf(ids);
    Block block = arrangement.lay(inOrder, Nest.DIAGRAM);
    Point corner = arrangement.corner(inOrder, block);
    inOrder.forEach(id -> arrangement.settle(id, corner));
    return arrangement.settled;
  }

  /** Lays out what lies side by side, and before it what is inside of each. */
  private Block lay(List<String> ids, String zoneId) throws Problem {
    List<Graph.Node> nodes = new ArrayList<>();
    Map<String, Integer> place = new HashMap<>();
    for (String id : ids) {
      place.put(id, nodes.size());
      nodes.add(node(id));
    }
    List<Link> inside =
        flows.getOrDefault(zoneId, List.of()).stream()
            .filter(link -> place.containsKey(link.pair.from()))
            .filter(link -> place.containsKey(link.pair.to()))
            .toList();
    Block block = Packing.of(graph(nodes, inside, place, papers(ids, place)), isCancelled);
    for (int i = 0; i < ids.size(); i++) {
      Point corner = block.places().get(i);
      Graph.Node node = nodes.get(i);
      boxes.put(ids.get(i), new Box(corner.x(), corner.y(), node.width(), node.height()));
    }
    return block;
  }

  /**
   * @param papers for every note, the place of what it stands at
   */
  private Graph graph(
      List<Graph.Node> nodes,
      List<Link> links,
      Map<String, Integer> place,
      Map<Integer, Integer> papers) {
    int count = links.size() + papers.size();
    int[] from = new int[count];
    int[] to = new int[count];
    Graph.Tie[] ties = new Graph.Tie[count];
    double[] leaves = new double[count];
    double[] arrives = new double[count];
    double[] rooms = new double[count];
    int e = 0;
    for (Link link : links) {
      from[e] = place.get(link.pair.from());
      to[e] = place.get(link.pair.to());
      ties[e] = link.tie();
      rooms[e] = room(link.flow);
      leaves[e] = below(link.flow.from().componentId(), link.pair.from());
      arrives[e++] = below(link.flow.to().componentId(), link.pair.to());
    }
    for (var paper : papers.entrySet()) {
      from[e] = paper.getValue();
      to[e] = paper.getKey();
      ties[e++] = Graph.Tie.NOTE;
    }
    return new Graph(nodes, from, to, ties, leaves, arrives, rooms);
  }

  /** What a flow needs between its ends, so that its words can be read on the line. */
  private double room(Flow flow) {
    if (!Caption.isWantedBy(flow)) {
      return 0;
    }
    double width = Caption.of(flow, RetryLoop.policy(diagram, flow), false, Spot.WIDEST).width();
    return Math.min(onGrid(width + LINE_ENDS), MOST_ROOM);
  }

  /** How far flows at a component's sides are below the top of the element that stands for it. */
  private double below(String componentId, String standIn) {
    double below = Component.HEIGHT / 2;
    for (String id = componentId; !id.equals(standIn); id = nest.holderOf(id)) {
      below += boxes.get(id).y() + TITLE;
    }
    return below;
  }

  /** The place of what each free note stands at, by its own; none where there are only notes. */
  private Map<Integer, Integer> papers(List<String> ids, Map<String, Integer> place) {
    Map<String, Box> notes = new TreeMap<>();
    Map<String, Box> others = new TreeMap<>();
    ids.forEach(id -> (diagram.note(id).isPresent() ? notes : others).put(id, before(id)));
    Map<Integer, Integer> papers = new TreeMap<>();
    Nearest.of(notes, others).forEach((note, at) -> papers.put(place.get(note), place.get(at)));
    return papers;
  }

  private Graph.Node node(String id) throws Problem {
    if (diagram.zone(id).isPresent()) {
      return zone(diagram.zones().get(id));
    }
    Box box = before(id);
    return new Graph.Node(onGrid(box.width()), onGrid(box.height()), layer(id));
  }

  /** Empty for a note, and for a component that stands beside the pipeline. */
  private Optional<Layer> layer(String id) {
    return diagram
        .component(id)
        .map(component -> component.kind().layer())
        .filter(layer -> layer != Layer.GOVERNANCE);
  }

  private Graph.Node zone(Zone zone) throws Problem {
    List<String> held = nest.heldBy(zone.id());
    double width = Zone.LEAST_WIDTH;
    double height = Zone.LEAST_HEIGHT;
    if (held.isEmpty()) {
      width = Math.max(width, zone.bounds().width());
      height = Math.max(height, zone.bounds().height());
    } else {
      Block block = lay(held, zone.id());
      width = Math.max(width, block.width() + 2 * PADDING);
      height = Math.max(height, block.height() + TITLE + PADDING);
    }
    return new Graph.Node(onGrid(width), onGrid(height), commonLayer(held));
  }

  private static double onGrid(double length) {
    return Math.ceil(length / Grid.STEP) * Grid.STEP;
  }

  /** The layer of everything that is held, at any depth; empty when there is more than one. */
  private Optional<Layer> commonLayer(List<String> held) {
    Set<Optional<Layer>> layers = new HashSet<>();
    for (String id : held.stream().filter(id -> diagram.note(id).isEmpty()).toList()) {
      layers.add(diagram.zone(id).isPresent() ? commonLayer(nest.heldBy(id)) : layer(id));
    }
    return layers.size() == 1 ? layers.iterator().next() : Optional.empty();
  }

  /** Where the whole begins: where it began before, or beside what is in the way there. */
  private Point corner(List<String> ids, Block block) {
    Box before = ids.stream().map(this::before).reduce(Box::union).orElse(Box.EMPTY);
    Point corner = Grid.snapped(new Point(before.x(), before.y()));
    Set<String> moving = Set.copyOf(ids);
    List<Box> others =
        nest.heldBy(Nest.DIAGRAM).stream()
            .filter(id -> !moving.contains(id))
            .map(this::before)
            .toList();
    return Clearing.near(new Box(corner.x(), corner.y(), block.width(), block.height()), others);
  }

  private Box before(String id) {
    return diagram
        .component(id)
        .map(Component::bounds)
        .or(() -> diagram.zone(id).map(Zone::bounds))
        .or(() -> diagram.note(id).map(Note::bounds))
        .orElseThrow();
  }

  private void settle(String id, Point origin) {
    Box box = boxes.get(id).movedBy(origin.x(), origin.y());
    settled.put(id, box);
    var inside = new Point(box.x() + PADDING, box.y() + TITLE);
    nest.heldBy(id).forEach(inner -> settle(inner, inside));
  }
}
