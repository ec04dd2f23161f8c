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
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Finds places for components, zones and loose notes. Zones that flows enter or leave are laid out
 * together with what is around them; any other is laid out for itself and then is one box. Where
 * there are many flows, so are zones around one component, and where there are very many, all of
 * them, since that takes less time.
 */
final class Arrangement {

  /** How far below the top of a component flows meet its sides. */
  private static final double LINE = Component.HEIGHT / 2;

  /** Of a line with words: what stays free of them at both ends together. */
  private static final double LINE_ENDS = 8 * Grid.STEP;

  /** No words get more room; those that are longer stand in several lines. */
  private static final double MOST_ROOM = 18 * Grid.STEP;

  private final Diagram diagram;
  private final Nest nest;
  private final BooleanSupplier isCancelled;

  /** Those whose border a flow crosses. */
  private final Set<String> openZones = new HashSet<>();

  /** By the closed zone around them, or the diagram. */
  private final Map<String, List<Flow>> flows = new HashMap<>();

  /** The sizes of zones; their corners are relative until {@link #settle}. */
  private final Map<String, Box> boxes = new HashMap<>();

  private final Map<String, Box> settled = new HashMap<>();

  private Arrangement(
      Diagram diagram, Nest nest, Collection<String> ids, BooleanSupplier isCancelled) {
    this.diagram = diagram;
    this.nest = nest;
    this.isCancelled = isCancelled;
    Set<String> laid = new HashSet<>(ids);
    List<Flow> kept =
        diagram.flows().values().stream()
            .filter(flow -> laid.contains(nest.path(flow.from().componentId()).getFirst()))
            .filter(flow -> laid.contains(nest.path(flow.to().componentId()).getFirst()))
            .toList();
    if (kept.size() <= Zoning.MOST) {
      kept.forEach(this::open);
    }
    if (kept.size() > Zoning.MANY) {
      openZones.removeIf(this::holdsOne);
    }
    for (Flow flow : kept) {
      flows.computeIfAbsent(closedAround(flow), _ -> new ArrayList<>()).add(flow);
    }
  }

  private boolean holdsOne(String zoneId) {
    List<String> held = nest.heldBy(zoneId);
    return held.size() == 1 && diagram.component(held.getFirst()).isPresent();
  }

  private void open(Flow flow) {
    List<String> from = nest.path(flow.from().componentId());
    List<String> to = nest.path(flow.to().componentId());
    Stream.concat(
            from.stream().filter(id -> !to.contains(id)),
            to.stream().filter(id -> !from.contains(id)))
        .filter(id -> diagram.zone(id).isPresent())
        .forEach(openZones::add);
  }

  /** The innermost zone around both ends that is closed, or the diagram. */
  private String closedAround(Flow flow) {
    List<String> to = nest.path(flow.to().componentId());
    String at = nest.holderOf(flow.from().componentId());
    while (openZones.contains(at) || !at.equals(Nest.DIAGRAM) && !to.contains(at)) {
      at = nest.holderOf(at);
    }
    return at;
  }

  /**
   * The new boxes of some elements and all that they hold, by id.
   *
   * @param ids elements that no zone holds
   */
  static Map<String, Box> of(
      Diagram diagram, Nest nest, Collection<String> ids, BooleanSupplier isCancelled)
      throws Problem {
    var arrangement = new Arrangement(diagram, nest, ids, isCancelled);
    List<String> inOrder = List.copyOf(ids);
    Block block = arrangement.lay(inOrder, Nest.DIAGRAM);
    Point corner = arrangement.corner(inOrder, block);
    inOrder.forEach(id -> arrangement.settle(id, corner));
    return arrangement.settled;
  }

  /** Lays out what a closed zone holds, or the diagram, and before it what is in closed zones. */
  private Block lay(List<String> held, String zoneId) throws Problem {
    Plane plane = Plane.of(nest, held, openZones, id -> diagram.note(id).isPresent(), this::before);
    List<Graph.Node> nodes = new ArrayList<>();
    for (String id : plane.ids()) {
      nodes.add(node(id));
    }
    List<Flow> inside = flows.getOrDefault(zoneId, List.of());
    Block block = Packing.of(graph(nodes, inside, plane), isCancelled);
    for (int i = 0; i < nodes.size(); i++) {
      Point corner = block.places().get(i);
      Graph.Node node = nodes.get(i);
      boxes.put(plane.ids().get(i), new Box(corner.x(), corner.y(), node.width(), node.height()));
    }
    block.zones().forEach((fence, box) -> boxes.put(plane.zone(fence), box));
    return block;
  }

  private Graph graph(List<Graph.Node> nodes, List<Flow> inside, Plane plane) {
    int count = inside.size() + plane.papers().size();
    int[] from = new int[count];
    int[] to = new int[count];
    Graph.Tie[] ties = new Graph.Tie[count];
    double[] rooms = new double[count];
    int e = 0;
    for (Flow flow : inside) {
      from[e] = plane.place(standIn(flow.from().componentId(), plane));
      to[e] = plane.place(standIn(flow.to().componentId(), plane));
      ties[e] = tie(flow);
      rooms[e++] = room(flow);
    }
    for (var paper : plane.papers().entrySet()) {
      from[e] = plane.place(paper.getValue());
      to[e] = plane.place(paper.getKey());
      ties[e++] = Graph.Tie.NOTE;
    }
    return new Graph(nodes, from, to, ties, rooms, plane.fenced(), plane.fences());
  }

  /** The component itself, or the outermost closed zone around it. */
  private String standIn(String componentId, Plane plane) {
    String at = componentId;
    while (!plane.isPlaced(at)) {
      at = nest.holderOf(at);
    }
    return at;
  }

  private static Graph.Tie tie(Flow flow) {
    return switch (flow.outcome()) {
      case SUCCESS, LATE_DATA -> Graph.Tie.WAY;
      case FAILURE, DEAD_LETTER -> Graph.Tie.BRANCH;
    };
  }

  /** What a flow needs between its ends, so that its words can be read on the line. */
  private double room(Flow flow) {
    if (!Caption.isWantedBy(flow)) {
      return 0;
    }
    double width = Caption.of(flow, RetryLoop.policy(diagram, flow), false, Spot.WIDEST).width();
    return Math.min(onGrid(width + LINE_ENDS), MOST_ROOM);
  }

  private Graph.Node node(String id) throws Problem {
    if (diagram.zone(id).isPresent()) {
      return zone(diagram.zones().get(id));
    }
    Box box = before(id);
    return new Graph.Node(onGrid(box.width()), onGrid(box.height()), layer(id), LINE);
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
      width = Math.max(width, block.width() + 2 * Zoning.PADDING);
      height = Math.max(height, block.height() + Zoning.TITLE + Zoning.PADDING);
    }
    double line = holdsOne(zone.id()) ? Zoning.TITLE + LINE : onGrid(height) / 2;
    return new Graph.Node(onGrid(width), onGrid(height), commonLayer(held), line);
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

  /**
   * @param origin of what {@link #boxes} of this element is relative to
   */
  private void settle(String id, Point origin) {
    Box box = boxes.get(id).movedBy(origin.x(), origin.y());
    settled.put(id, box);
    var inside = new Point(box.x() + Zoning.PADDING, box.y() + Zoning.TITLE);
    Point within = openZones.contains(id) ? origin : inside;
    nest.heldBy(id).forEach(inner -> settle(inner, within));
  }
}
