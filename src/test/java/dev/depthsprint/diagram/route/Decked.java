package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Ids;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.Zones;
import dev.depthsprint.diagram.copy.Repeat;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Small diagrams with all that concerns routes: named ports, pinned bends, loops, several flows
 * between the same two, labels, zones; and edits of them. The same for the same seed.
 */
final class Decked {

  private final Random random;

  Decked(long seed) {
    random = new Random(seed);
  }

  Diagram diagram() {
    long seed = random.nextInt(1_000_000);
    int size = 3 + random.nextInt(9);
    Diagram diagram =
        switch (random.nextInt(3)) {
          case 0 -> Pipelines.layered(seed, size);
          case 1 -> Pipelines.strewn(seed, size);
          default -> Pipelines.crowded(seed, size);
        };
    for (Component component : diagram.components().values()) {
      diagram = random.nextInt(3) == 0 ? diagram.with(component.withPorts(ports())) : diagram;
      diagram = random.nextInt(6) == 0 ? renamed(diagram, component.id()) : diagram;
    }
    for (Flow flow : diagram.flows().values()) {
      diagram = diagram.with(decked(diagram, flow));
    }
    return diagram;
  }

  /** With a name that may make it a little taller, or much. */
  private Diagram renamed(Diagram diagram, String id) {
    String name = "Customer orders ".repeat(1 + random.nextInt(20)).strip();
    return diagram.withComponent(id, it -> it.withName(name));
  }

  private PVector<NamedPort> ports() {
    PVector<NamedPort> ports = TreePVector.empty();
    for (int i = random.nextInt(4); i > 0; i--) {
      ports = ports.plus(new NamedPort("p" + i, side()));
    }
    return ports;
  }

  private Side side() {
    return Side.values()[random.nextInt(4)];
  }

  private Flow decked(Diagram diagram, Flow flow) {
    Flow decked = flow.withEnds(end(flow.from()), end(flow.to()));
    if (random.nextInt(3) == 0) {
      decked = decked.withLabel("records");
    }
    return random.nextInt(4) == 0 ? decked.withCourse(course(diagram)) : decked;
  }

  private Flow.End end(Flow.End end) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> Flow.End.at(end.componentId(), new NamedPort("p" + random.nextInt(3), side()));
      case 2 -> Flow.End.at(end.componentId(), side());
      default -> end;
    };
  }

  private Course course(Diagram diagram) {
    PVector<Point> bends = TreePVector.empty();
    Box area = diagram.bounds().grown(80);
    for (int i = random.nextInt(4); i > 0; i--) {
      double x = area.x() + random.nextDouble() * area.width();
      double y = area.y() + random.nextDouble() * area.height();
      bends = bends.plus(Grid.snapped(new Point(x, y)));
    }
    return new Course(bends, random.nextInt(3) == 0 ? random.nextInt(9) / 8.0 : Course.AUTOMATIC);
  }

  /** The diagram after some edit. */
  Diagram edited(Diagram diagram) {
    List<String> ids = pick(diagram.components().keySet(), 1 + random.nextInt(3));
    return switch (random.nextInt(13)) {
      case 12 -> ids.isEmpty() ? diagram : renamed(diagram, ids.getFirst());
      case 0 -> diagram.without(Set.copyOf(pick(diagram.components().keySet(), 1)));
      case 1 -> diagram.without(Set.copyOf(pick(diagram.flows().keySet(), 1)));
      case 2 ->
          Repeat.NONE
              .duplicate(diagram, Selection.of(ids, List.of()), Ids.from(random))
              .addition()
              .edit()
              .change()
              .apply(diagram);
      case 3 -> connected(diagram);
      case 4, 5 -> withFlow(diagram);
      case 6 -> withPorts(diagram);
      case 7 -> withZone(diagram);
      default -> moved(diagram, ids);
    };
  }

  private Diagram connected(Diagram diagram) {
    List<String> ends = pick(diagram.components().keySet(), 2);
    return ends.isEmpty()
        ? diagram
        : diagram.with(
            decked(
                diagram,
                Flow.between("g" + random.nextInt(1000), ends.getFirst(), ends.getLast())));
  }

  private Diagram withFlow(Diagram diagram) {
    Diagram next = diagram;
    for (String id : pick(diagram.flows().keySet(), 1)) {
      Flow flow = diagram.flows().get(id);
      next =
          switch (random.nextInt(3)) {
            case 0 -> next.with(flow.withCourse(course(diagram)));
            case 1 -> next.with(flow.withLabel(flow.label().isEmpty() ? "late" : ""));
            default -> next.with(decked(diagram, flow));
          };
    }
    return next;
  }

  private Diagram withPorts(Diagram diagram) {
    Diagram next = diagram;
    for (String id : pick(diagram.components().keySet(), 1)) {
      next = next.withComponent(id, component -> component.withPorts(ports()));
    }
    return next;
  }

  private Diagram withZone(Diagram diagram) {
    Box box = diagram.bounds().grown(16);
    var zone = new Zone("z", Zone.Sort.TEAM, "Team", SecurityLevel.INTERNAL, box);
    Diagram zoned = diagram.with(zone);
    return zoned.withMoved(Zones.carriedBy(zoned, List.of("z")), 64, -32);
  }

  private Diagram moved(Diagram diagram, List<String> ids) {
    double dx = 8 * (random.nextInt(31) - 15);
    double dy = 8 * (random.nextInt(31) - 15);
    return diagram.withMoved(ids, dx, dy);
  }

  private List<String> pick(Collection<String> ids, int most) {
    List<String> all = new ArrayList<>(ids);
    List<String> picked = new ArrayList<>();
    while (picked.size() < most && !all.isEmpty()) {
      picked.add(all.remove(random.nextInt(all.size())));
    }
    return picked;
  }
}
