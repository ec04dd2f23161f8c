package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for paths among components that are met rather than known, since what lies far from a path
 * cannot matter to it: the best path among those met so far is looked over, and what it runs into
 * is met too, until the path is free. Then it is the best among all, for more obstacles can only
 * make paths longer.
 */
final class Exploration {

  /** Who is run into is met with those this near to it: they would be next. */
  private static final double NEIGHBOURHOOD = 64;

  private final Surroundings around;
  private final Map<String, Box> met = new HashMap<>();

  Exploration(Surroundings around) {
    this.around = around;
  }

  /** The component is in the way from now on. */
  void meet(String componentId, Box box) {
    met.put(componentId, box);
  }

  /** The cheapest path to each goal as {@link Search#paths}, all of them free. */
  List<Search.Path> paths(List<Port> starts, List<Port> goals, int wanted) {
    while (true) {
      var maze = new Maze(met.values(), starts, goals);
      List<Search.Path> paths = Search.paths(maze, starts, goals, wanted);
      int known = met.size();
      paths.forEach(path -> meetAlong(path.points()));
      if (met.size() == known) {
        return paths;
      }
    }
  }

  private void meetAlong(List<Point> points) {
    for (int i = 1; i < points.size(); i++) {
      meetIn(Box.between(points.get(i - 1), points.get(i)).grown(Spacing.CLEARANCE));
    }
  }

  private void meetIn(Box corridor) {
    List<Box> hits = new ArrayList<>();
    around.look(
        corridor,
        (id, box) -> {
          if (box.intersects(corridor) && met.put(id, box) == null) {
            hits.add(box);
          }
        });
    for (Box hit : hits) {
      around.look(hit.grown(NEIGHBOURHOOD), met::putIfAbsent);
    }
  }
}
