package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the cheapest path through a maze: A* over pairs of crossing and heading. What an empty
 * plane would cost, bends included, is the estimate of what is left, so that little is looked at
 * where little is in the way. Equal estimates are told apart by what is left and then by place;
 * sums of lengths are exact as long as coordinates are multiples of a power of two, as grid and
 * screen give them. So the result depends on nothing but maze and ports.
 */
final class Search {

  /**
   * @param corners from the outer point of the start to the outer point of the goal
   * @param price of all of it, the prices of start and goal included
   */
  record Path(Port start, Port goal, List<Point> corners, double price) {

    /** All corners, from the one side to the other. */
    List<Point> points() {
      List<Point> points = new ArrayList<>(corners.size() + 2);
      points.add(start.at());
      points.addAll(corners);
      points.add(goal.at());
      return points;
    }
  }

  private final Maze maze;
  private final int rows;
  private final List<Port> starts;
  private final List<Port> goals;
  private final Goal[] targets;

  /** By state: (column × rows + row) × 4 + heading; behind them one more for each goal. */
  private final double[] best;

  private final int[] parent;
  private final int firstEnd;
  private final Frontier frontier = new Frontier();

  /**
   * A goal in the numbers of the maze.
   *
   * @param isTurn true when the last bend may be right here; at a pinned bend the way turns when it
   *     goes on, or it could turn round on the spot
   * @param price what it costs to enter
   */
  private record Goal(
      int column, int row, double x, double y, int heading, boolean isTurn, double price) {

    boolean isReachedBy(int by) {
      return by == heading || isTurn && by != Heading.opposite(heading);
    }
  }

  private Search(Maze maze, List<Port> starts, List<Port> goals) {
    this.maze = maze;
    this.starts = starts;
    this.goals = goals;
    rows = maze.rows();
    targets = goals.stream().map(port -> goal(maze, port)).toArray(Goal[]::new);
    firstEnd = maze.columns() * rows * Heading.COUNT;
    best = new double[firstEnd + targets.length];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    parent = new int[best.length];
  }

  private static Goal goal(Maze maze, Port port) {
    Point outer = port.outer();
    return new Goal(
        maze.column(outer.x()),
        maze.row(outer.y()),
        outer.x(),
        outer.y(),
        Heading.into(port.side()),
        port.end() > 0,
        port.price() + port.end());
  }

  /**
   * The cheapest path to each goal, cheapest first.
   *
   * @param wanted how many of the goals are of interest; fewer paths come out only when there are
   *     no more
   */
  static List<Path> paths(Maze maze, List<Port> starts, List<Port> goals, int wanted) {
    return new Search(maze, starts, goals).run(wanted);
  }

  private List<Path> run(int wanted) {
    List<Path> paths = new ArrayList<>(wanted);
    for (Port start : starts) {
      int column = maze.column(start.outer().x());
      int row = maze.row(start.outer().y());
      reach(column, row, Heading.outOf(start.side()), start.price() + start.end(), -1);
    }
    while (!frontier.isEmpty() && paths.size() < wanted) {
      double price = frontier.price();
      int state = frontier.remove();
      if (price > best[state]) {
        continue;
      }
      if (state >= firstEnd) {
        paths.add(path(state));
      } else {
        expand(state);
      }
    }
    return paths;
  }

  private void expand(int state) {
    int heading = state % Heading.COUNT;
    int column = state / Heading.COUNT / rows;
    int row = state / Heading.COUNT % rows;
    finish(state, column, row, heading);
    go(state, column, row, heading, best[state]);
    go(state, column, row, (heading + 1) & 3, best[state] + Spacing.BEND);
    go(state, column, row, (heading + 3) & 3, best[state] + Spacing.BEND);
  }

  private void go(int state, int column, int row, int heading, double price) {
    switch (heading) {
      case Heading.RIGHT -> {
        if (column + 1 < maze.columns()) {
          reach(column + 1, row, heading, price + maze.rightwards(column, row), state);
        }
      }
      case Heading.DOWN -> {
        if (row + 1 < rows) {
          reach(column, row + 1, heading, price + maze.downwards(column, row), state);
        }
      }
      case Heading.LEFT -> {
        if (column > 0) {
          reach(column - 1, row, heading, price + maze.rightwards(column - 1, row), state);
        }
      }
      default -> {
        if (row > 0) {
          reach(column, row - 1, heading, price + maze.downwards(column, row - 1), state);
        }
      }
    }
  }

  private void finish(int state, int column, int row, int heading) {
    for (int i = 0; i < targets.length; i++) {
      Goal goal = targets[i];
      if (goal.column() == column && goal.row() == row && goal.isReachedBy(heading)) {
        double bend = goal.heading() == heading ? 0 : Spacing.BEND;
        arrive(firstEnd + i, best[state] + bend + goal.price(), 0, state);
      }
    }
  }

  private void reach(int column, int row, int heading, double price, int from) {
    int state = (column * rows + row) * Heading.COUNT + heading;
    if (price < best[state]) {
      arrive(state, price, left(column, row, heading), from);
    }
  }

  private void arrive(int state, double price, double left, int from) {
    if (price < best[state]) {
      best[state] = price;
      parent[state] = from;
      frontier.add(price, left, state);
    }
  }

  /** The least that is still to be paid. */
  private double left(int column, int row, int heading) {
    double x = maze.x(column);
    double y = maze.y(row);
    double least = Double.POSITIVE_INFINITY;
    for (Goal goal : targets) {
      double dx = goal.x() - x;
      double dy = goal.y() - y;
      double length = Math.abs(dx) + Math.abs(dy) + goal.price();
      if (length < least) {
        int bends = Heading.bends(heading, goal.heading(), dx, dy);
        least = Math.min(least, length + bends * Spacing.BEND);
      }
    }
    return least;
  }

  private Path path(int end) {
    List<Point> corners = new ArrayList<>();
    int first = end;
    for (int state = parent[end]; state >= 0; state = parent[state]) {
      int crossing = state / Heading.COUNT;
      corners.add(new Point(maze.x(crossing / rows), maze.y(crossing % rows)));
      first = state;
    }
    int heading = first % Heading.COUNT;
    Port start =
        starts.stream()
            .filter(port -> Heading.outOf(port.side()) == heading)
            .findFirst()
            .orElseThrow();
    return new Path(start, goals.get(end - firstEnd), corners.reversed(), best[end]);
  }
}
