package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a way leads, before its runs are put where they look best.
 *
 * @param runs each turns at a right angle into the next
 */
record Sketch(Port start, Port goal, List<Run> runs) {

  /** What is left at least of the play of a straight run that was found on a coarse look. */
  private static final double PLAY = 8;

  Side out() {
    return start.side();
  }

  Side in() {
    return goal.side();
  }

  /**
   * The same way on a close look.
   *
   * @param ends where they are
   * @return none when it would have to be another one
   */
  Optional<Sketch> fitted(Ends ends, Seeker closely) {
    if (runs.size() == 1) {
      return Straight.between(ends.from(), ends.out(out()), ends.to(), ends.in(in()), PLAY)
          .map(run -> new Sketch(start, goal, List.of(run)));
    }
    Optional<Port> first = closely.start(out());
    Optional<Port> last = closely.goal(in());
    return first.isEmpty() || last.isEmpty()
        ? Optional.empty()
        : refit(first.get(), last.get()).map(it -> new Sketch(first.get(), last.get(), it));
  }

  private Optional<List<Run>> refit(Port newStart, Port newGoal) {
    int last = runs.size() - 1;
    double[] places = runs.stream().mapToDouble(Run::at).toArray();
    if (last > 1) {
      boolean isFirst = places[1] == along(start.outer(), out());
      boolean isLast = places[last - 1] == along(goal.outer(), in());
      double first = along(newStart.outer(), out());
      double other = along(newGoal.outer(), in());
      if (isFirst) {
        places[1] = first;
      }
      if (isLast) {
        places[last - 1] = isFirst && last == 2 ? farther(first, other) : other;
      }
    }
    places[0] = across(newStart.at(), out());
    places[last] = across(newGoal.at(), in());
    return through(places, along(newStart.at(), out()), along(newGoal.at(), in()));
  }

  private double farther(double first, double other) {
    return runs.getFirst().heading() > 0 ? Math.max(first, other) : Math.min(first, other);
  }

  /** Runs at the places; none when one would go back where it went ahead. */
  private Optional<List<Run>> through(double[] places, double from, double to) {
    List<Run> through = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      Run run = runs.get(i);
      double before = i == 0 ? from : places[i - 1];
      double after = i == places.length - 1 ? to : places[i + 1];
      if ((after - before) * run.heading() <= 0) {
        return Optional.empty();
      }
      through.add(run.at(places[i], run.spare()).from(before, after));
    }
    return Optional.of(through);
  }

  private static double along(Point place, Side side) {
    return Port.isHorizontal(side) ? place.x() : place.y();
  }

  private static double across(Point place, Side side) {
    return Port.isHorizontal(side) ? place.y() : place.x();
  }

  /** The way with every run where it looks best. */
  Way way(Ends ends, Coarse coarse, Surroundings around) {
    List<Run> held = Runs.heldBy(runs, ends.out(out()), ends.in(in()));
    List<Run> pinned = Runs.heldBy(held, ends.flow().course().bends());
    return Way.of(ends.flow(), out(), in(), Centring.centred(pinned, coarse, around));
  }
}
