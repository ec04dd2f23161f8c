package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.FlowEdits;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.route.Bends;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.diagram.tool.Grips;
import dev.depthsprint.picture.Point;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.Optional;
import java.util.OptionalInt;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Slides the label of a flow or takes it off its line, pushes its route aside and moves its bends,
 * by keys. Presses that follow each other quickly are one step of undo.
 */
public final class FlowKeys {

  /** A pushed route goes on by this at a press, in diagram units. */
  private static final double PUSH = 2 * Grid.STEP;

  /** A label goes away from its line by this at a press. */
  private static final double LIFT = Grid.STEP;

  /** What the presses are about; another one begins another step. */
  private enum About {
    LABEL,
    LABEL_OFF,
    ROUTE,
    BEND
  }

  private final Drawing drawing;
  private final Presses presses;
  private About about = About.LABEL;
  private Board start;
  private String flowId = "";
  private double sum;

  /** The flow and the number of its bend that the arrows move. */
  private record Chosen(String flowId, int bend) {}

  private Optional<Chosen> chosen = Optional.empty();

  FlowKeys(Drawing drawing) {
    this.drawing = drawing;
    presses = new Presses(drawing);
    start = drawing.board().get();
  }

  /**
   * Slides the label of a flow.
   *
   * @param share by how much of the way, from -1 to 1
   */
  public void slide(Flow flow, double share) {
    goOn(flow, About.LABEL, share);
    Flow before = start.diagram().flow(flowId).orElseThrow();
    Route route = start.route(before);
    double from = labelAt(before, route);
    sum = Math.clamp(from + sum, 0, 1) - from;
    presses.show(FlowEdits.labelAt(flowId, Math.rint((from + sum) * 100) / 100));
  }

  private static double labelAt(Flow flow, Route route) {
    double labelAt = flow.course().labelAt();
    return labelAt == Course.AUTOMATIC ? route.shareOf(route.label().at()) : labelAt;
  }

  /**
   * Takes the label of a flow off its line, or back to it.
   *
   * @param steps below a level line or to the right of an upright one; less than zero above and to
   *     the left
   */
  public void lift(Flow flow, int steps) {
    goOn(flow, About.LABEL_OFF, steps * LIFT);
    Flow before = start.diagram().flow(flowId).orElseThrow();
    double share = Math.rint(labelAt(before, start.route(before)) * 100) / 100;
    double from = before.course().labelOff();
    sum = Math.clamp(from + sum, -Course.FARTHEST_OFF, Course.FARTHEST_OFF) - from;
    presses.show(FlowEdits.label(flowId, share, from + sum));
  }

  /**
   * Pushes the straight part of a flow aside that was bent last, or else the longest one.
   *
   * @param isOn down or to the right; otherwise up or to the left
   */
  public void push(Flow flow, boolean isOn) {
    goOn(flow, About.ROUTE, isOn ? PUSH : -PUSH);
    Flow before = start.diagram().flow(flowId).orElseThrow();
    Route route = start.route(before);
    int part = part(before, route);
    Point from = route.points().get(part);
    boolean isLevel = from.y() == route.points().get(part + 1).y();
    double to = Grid.snapped(isLevel ? from.y() : from.x()) + sum;
    presses.show(FlowEdits.bends(flowId, Bends.drag(start, before, part, to)));
  }

  /** The number of the bend that is chosen by keys, if its flow is the only thing selected. */
  public OptionalInt bend() {
    return chosen
        .filter(
            it -> Grips.selected(drawing.selection().get()).filter(it.flowId()::equals).isPresent())
        .filter(it -> it.bend() < bends(it.flowId()).size())
        .map(it -> OptionalInt.of(it.bend()))
        .orElse(OptionalInt.empty());
  }

  private PVector<Point> bends(String id) {
    return drawing.diagram().flow(id).map(it -> it.course().bends()).orElse(TreePVector.empty());
  }

  /** Chooses the bend of a flow after the one that is chosen, round the end. */
  public void chooseBend(Flow flow) {
    int count = flow.course().bends().size();
    if (count > 0) {
      chosen = Optional.of(new Chosen(flow.id(), (bend().orElse(-1) + 1) % count));
    }
  }

  /** Lets go of the choice; false when there is none. */
  boolean leaveBend() {
    boolean had = bend().isPresent();
    chosen = Optional.empty();
    return had;
  }

  /** Moves the chosen bend; false when there is none. */
  boolean moveBend(double dx, double dy) {
    OptionalInt bend = bend();
    bend.ifPresent(at -> {
      Flow flow = drawing.diagram().flow(chosen.orElseThrow().flowId()).orElseThrow();
      goOn(flow, About.BEND, 0);
      PVector<Point> bends = flow.course().bends();
      presses.show(FlowEdits.bends(flow.id(), bends.with(at, bends.get(at).plus(dx, dy))));
    });
    return bend.isPresent();
  }

  /** Frees the chosen bend; false when there is none. */
  boolean freeBend() {
    OptionalInt bend = bend();
    bend.ifPresent(at -> {
      String id = chosen.orElseThrow().flowId();
      presses.commit();
      chosen = Optional.empty();
      drawing.apply(FlowEdits.bends(id, bends(id).minus(at)));
    });
    return bend.isPresent();
  }

  private static int part(Flow flow, Route route) {
    PVector<Point> bends = flow.course().bends();
    return bends.isEmpty()
        ? longest(route)
        : route.partAt(bends.getLast(), 1).orElseGet(() -> longest(route));
  }

  private static int longest(Route route) {
    int longest = 0;
    for (int i = 1; i < route.points().size() - 1; i++) {
      longest = length(route, i) > length(route, longest) ? i : longest;
    }
    return longest;
  }

  private static double length(Route route, int part) {
    return route.points().get(part).distanceTo(route.points().get(part + 1));
  }

  private void goOn(Flow flow, About next, double by) {
    boolean isSame = about == next && flow.id().equals(flowId);
    if (!isSame || !presses.isOpen()) {
      presses.commit();
      about = next;
      flowId = flow.id();
      start = drawing.board().get();
      sum = 0;
      presses.begin(isOfLabel(next) ? FlowEdits.labelAtName() : FlowEdits.bendsName());
    }
    sum += by;
  }

  private static boolean isOfLabel(About about) {
    return about == About.LABEL || about == About.LABEL_OFF;
  }

  /** Takes back the presses so far; false when there are none. */
  boolean cancel() {
    return presses.cancel();
  }

  /** Makes a step of the presses so far. */
  void commit() {
    presses.commit();
  }
}
