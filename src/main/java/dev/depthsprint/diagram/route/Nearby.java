package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.UnroutedFailures;
import dev.depthsprint.diagram.lettering.PortName;
import dev.depthsprint.diagram.lettering.UnroutedMark;
import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What words beside one flow should not cover: all there is near it, but other words of flows. */
final class Nearby {

  /** How far names of ports and the mark of lost failures reach beyond a component. */
  static final double REACH = 84;

  private static final int COMPONENT = 20_000;
  private static final int LETTERING = 500;
  private static final int LINE = 40;
  private static final int BORDER = 30;
  private static final int OWN_LINE = 20;
  private static final int NEAR_LINE = 6;

  /** Words nearer to a foreign line could be taken for its own. */
  private static final double NEAR = 5;

  private final List<Box> components = new ArrayList<>();

  /** Names of ports, tabs of zones, notes, marks. */
  private final List<Box> lettering = new ArrayList<>();

  /** Of zones; flat. */
  private final List<Box> borders = new ArrayList<>();

  private final List<Box> foreign = new ArrayList<>();
  private final List<Box> own;
  private final boolean isChosen;

  /**
   * @param isChosen true for words that a person has placed: only components and what belongs to
   *     them make them give way
   */
  private Nearby(List<Box> own, boolean isChosen) {
    this.own = own;
    this.isChosen = isChosen;
  }

  /**
   * @param areas where the words may come to stand
   */
  static Nearby of(
      String flowId, boolean isChosen, List<Box> areas, Diagram diagram, Routes routes) {
    var nearby = new Nearby(routes.of(flowId).orElseThrow().parts(), isChosen);
    Set<Object> seen = new HashSet<>();
    for (Box area : areas) {
      routes
          .components()
          .visit(
              area.grown(REACH),
              (id, _) -> {
                if (seen.add(id)) {
                  nearby.add(diagram.components().get(id), routes);
                }
              });
      if (!isChosen) {
        routes.labels().visitLettering(area, nearby.lettering::add, nearby.borders::add);
        routes
            .parts()
            .visit(
                area,
                (id, part) -> {
                  if (!id.equals(flowId)) {
                    nearby.foreign.add(part);
                  }
                });
      }
    }
    return nearby;
  }

  private void add(Component component, Routes routes) {
    components.add(component.bounds());
    for (NamedPort port : component.ports()) {
      PortName.of(component, port).map(PortName::plate).ifPresent(lettering::add);
    }
    // Also where the diagram hides these marks: to show them moves no words.
    if (UnroutedFailures.has(component, routes.joints().of(component.id()))) {
      lettering.add(UnroutedMark.of(component.bounds()).place());
    }
  }

  /** What it costs to cover all that the plate covers. */
  int price(Box plate) {
    int price = 0;
    for (Box component : components) {
      price += component.intersects(plate) ? COMPONENT + shared(component, plate) : 0;
    }
    for (Box box : lettering) {
      price += box.intersects(plate) ? LETTERING : 0;
    }
    for (Box border : borders) {
      price += cuts(border, plate) ? BORDER : 0;
    }
    return isChosen ? price : price + ofLines(plate);
  }

  private int ofLines(Box plate) {
    int price = 0;
    Box near = plate.grown(NEAR);
    for (Box part : foreign) {
      if (cuts(part, plate)) {
        price += LINE + inside(part, plate) / 2;
      } else if (cuts(part, near)) {
        price += NEAR_LINE;
      }
    }
    int covered = 0;
    for (Box part : own) {
      if (cuts(part, plate)) {
        price += covered++ > 0 ? OWN_LINE : 0;
      }
    }
    return price;
  }

  private static boolean cuts(Box part, Box plate) {
    return part.x() < plate.right()
        && part.right() > plate.x()
        && part.y() < plate.bottom()
        && part.bottom() > plate.y();
  }

  private static int inside(Box part, Box plate) {
    double width = Math.min(part.right(), plate.right()) - Math.max(part.x(), plate.x());
    double height = Math.min(part.bottom(), plate.bottom()) - Math.max(part.y(), plate.y());
    return (int) Math.rint(Math.max(width, height));
  }

  /** The shared area in boxes of ten by ten. */
  static int shared(Box a, Box b) {
    double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
    double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
    return (int) Math.rint(Math.min(1e6, width * height / 100));
  }
}
