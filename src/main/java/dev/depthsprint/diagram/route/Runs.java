package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;

/** Makes the runs of a way from its corners. */
final class Runs {

  private Runs() {}

  /**
   * @param corners neighbours differ in one coordinate at most
   */
  static List<Run> through(List<Point> corners) {
    List<Run> runs = new ArrayList<>();
    for (int i = 1; i < corners.size(); i++) {
      append(runs, corners.get(i - 1), corners.get(i));
    }
    return runs;
  }

  /** Adds a run; one that goes on in the direction of the last becomes part of it. */
  private static void append(List<Run> runs, Point start, Point end) {
    if (start.equals(end)) {
      return;
    }
    Run run = Run.between(start, end);
    if (!runs.isEmpty() && runs.getLast().horizontal() == run.horizontal()) {
      run = Run.between(runs.removeLast().startPoint(), end);
    }
    runs.add(run);
  }

  /** Holds the first and the last run where they are attached to a named port. */
  static List<Run> heldBy(List<Run> runs, Dock out, Dock in) {
    List<Run> held = new ArrayList<>(runs);
    if (out.fixed()) {
      held.set(0, held.getFirst().fixed());
    }
    if (in.fixed()) {
      held.set(held.size() - 1, held.getLast().fixed());
    }
    return held;
  }

  /**
   * Holds the runs that pass pinned places on their line, and keeps those beside them from being
   * moved past such a place.
   */
  static List<Run> heldBy(List<Run> runs, List<Point> pins) {
    List<Run> held = new ArrayList<>(runs);
    for (Point pin : pins) {
      for (int i = 0; i < held.size(); i++) {
        if (passes(runs.get(i), pin)) {
          hold(held, i, runs.get(i).horizontal() ? pin.x() : pin.y());
        }
      }
    }
    return held;
  }

  private static boolean passes(Run run, Point pin) {
    double across = run.horizontal() ? pin.y() : pin.x();
    double along = run.horizontal() ? pin.x() : pin.y();
    return across == run.at() && along >= run.low() && along <= run.high();
  }

  private static void hold(List<Run> runs, int i, double along) {
    Run run = runs.get(i).fixed();
    runs.set(i, run);
    if (i > 0) {
      runs.set(i - 1, keptOn(runs.get(i - 1), along, -run.heading()));
    }
    if (i + 1 < runs.size()) {
      runs.set(i + 1, keptOn(runs.get(i + 1), along, run.heading()));
    }
  }

  /** Keeps a run on its side of a place, and a little off, or it would fold up there. */
  private static Run keptOn(Run run, double along, int side) {
    double off = Math.min(Spacing.LEAST_LANE, Math.abs(run.at() - along));
    return run.heldIn(
        side > 0
            ? new Run.Span(along + off, Double.POSITIVE_INFINITY)
            : new Run.Span(Double.NEGATIVE_INFINITY, along - off));
  }
}
