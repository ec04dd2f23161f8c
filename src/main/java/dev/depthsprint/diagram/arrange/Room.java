package dev.depthsprint.diagram.arrange;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pcollections.TreePVector;

/**
 * Makes room in a diagram, or takes it away: everything behind a line moves, and zones that the
 * line crosses grow or shrink, so that nothing changes its zone.
 *
 * @param axis the direction in which things move; the line runs across it
 * @param line where the line is on the axis
 */
public record Room(Axis axis, double line) {

  /** What stays free between two things that were apart before. */
  private static final double LEAST_GAP = 4 * Grid.STEP;

  /**
   * @param amount how far everything behind the line moves, in diagram units; below zero to take
   *     room away, at most what {@link #spare} says there is when the edit runs
   */
  public DiagramEdit edit(double amount) {
    return new DiagramEdit(
        amount < 0 ? removeName() : makeName(), diagram -> within(diagram, amount));
  }

  public static Message makeName() {
    return Message.of("diagram.edit.makeRoom");
  }

  public static Message removeName() {
    return Message.of("diagram.edit.removeRoom");
  }

  private Diagram within(Diagram diagram, double amount) {
    double spared = amount < 0 ? Math.min(0, Math.max(amount, -spare(diagram))) : amount;
    return spared == 0 ? diagram : changed(diagram, spared);
  }

  private Diagram changed(Diagram diagram, double amount) {
    Point way = axis.way(amount);
    Diagram changed = diagram;
    for (Component component : diagram.components().values()) {
      boolean stays = !isBehind(component.bounds());
      changed = stays ? changed : changed.with(component.movedBy(way.x(), way.y()));
    }
    for (Zone zone : diagram.zones().values()) {
      changed = changed.with(zone.withBounds(changed(zone.bounds(), amount)));
    }
    for (Note note : diagram.notes().values()) {
      boolean stays = !moves(diagram, note);
      changed = stays ? changed : changed.with(note.movedBy(way.x(), way.y()));
    }
    for (Flow flow : diagram.flows().values()) {
      boolean isFree = flow.course().bends().isEmpty();
      changed = isFree ? changed : changed.with(bent(flow, way));
    }
    return changed;
  }

  /** A component goes by its middle, as its zones do. */
  private boolean isBehind(Box box) {
    return axis.of(box.center()) >= line;
  }

  private Box changed(Box zone, double amount) {
    Point way = axis.way(amount);
    return axis.start(zone) >= line
        ? zone.movedBy(way.x(), way.y())
        : axis.end(zone) >= line ? axis.stretched(zone, amount) : zone;
  }

  /** A note goes with the component that it is about. */
  private boolean moves(Diagram diagram, Note note) {
    return isBehind(diagram.component(note.about()).map(Component::bounds).orElse(note.bounds()));
  }

  private Flow bent(Flow flow, Point way) {
    UnaryOperator<Point> move = bend -> axis.of(bend) >= line ? bend.plus(way.x(), way.y()) : bend;
    return flow.withCourse(
        flow.course()
            .withBends(TreePVector.from(flow.course().bends().stream().map(move).toList())));
  }

  /** How much room can be taken away, on the grid, before two things come too close. */
  public double spare(Diagram diagram) {
    List<Box> staying = new ArrayList<>();
    List<Box> moving = new ArrayList<>();
    double spare = Double.POSITIVE_INFINITY;
    for (Component component : diagram.components().values()) {
      (isBehind(component.bounds()) ? moving : staying).add(component.bounds());
    }
    for (Zone zone : diagram.zones().values()) {
      Box bounds = zone.bounds();
      if (axis.start(bounds) >= line) {
        moving.add(bounds);
      } else if (axis.end(bounds) < line) {
        staying.add(bounds);
      } else {
        // The end moves: not past what stays inside, and not so far that no title fits.
        moving.add(end(bounds));
        staying.add(start(bounds));
        spare = Math.min(spare, axis.length(bounds) - leastLength());
      }
    }
    for (Box still : staying) {
      for (Box moved : moving) {
        spare = Math.min(spare, between(still, moved));
      }
    }
    return spare == Double.POSITIVE_INFINITY
        ? 0
        : Math.max(0, Math.floor(spare / Grid.STEP) * Grid.STEP);
  }

  private double leastLength() {
    return axis == Axis.HORIZONTAL ? Zone.LEAST_WIDTH : Zone.LEAST_HEIGHT;
  }

  private Box end(Box zone) {
    Point way = axis.way(axis.length(zone));
    return new Box(zone.x() + way.x(), zone.y() + way.y(), acrossX(zone), acrossY(zone));
  }

  private Box start(Box zone) {
    return new Box(zone.x(), zone.y(), acrossX(zone), acrossY(zone));
  }

  private double acrossX(Box zone) {
    return axis == Axis.HORIZONTAL ? 0 : zone.width();
  }

  private double acrossY(Box zone) {
    return axis == Axis.HORIZONTAL ? zone.height() : 0;
  }

  /** What is free between two boxes beyond the least gap; infinite where they lie side by side. */
  private double between(Box still, Box moved) {
    Axis across = axis.across();
    boolean meet =
        across.start(still) - LEAST_GAP < across.end(moved)
            && across.start(moved) - LEAST_GAP < across.end(still);
    return meet ? axis.start(moved) - axis.end(still) - LEAST_GAP : Double.POSITIVE_INFINITY;
  }
}
