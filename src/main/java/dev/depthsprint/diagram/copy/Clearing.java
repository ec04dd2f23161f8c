package dev.depthsprint.diagram.copy;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Finds a place for a part on which it covers nothing that is there, nor is covered by it. */
public final class Clearing {

  /** Further off a person would not look for what was pasted. */
  private static final int MOST_STEPS = 60;

  /** Of more elements than this only the box around them is looked at. */
  private static final int MANY = 60;

  /** Between all that is there and what is put beside it. */
  private static final double GAP = 12 * Grid.STEP;

  private Clearing() {}

  /**
   * The way itself if the part is clear of everything there, else the first further down and to the
   * right; where none is near, beside or below everything.
   */
  public static Point from(Point way, Part part, Diagram target) {
    List<Box> boxes = boxes(part.diagram());
    List<Box> frames = frames(part.diagram());
    List<Box> taken = solid(target);
    List<Box> zones = frames(target);
    for (int step = 0; step <= MOST_STEPS; step++) {
      Point next = way.plus(step * Part.USUAL_WAY.x(), step * Part.USUAL_WAY.y());
      if (isClear(boxes, taken, next) && areClear(frames, zones, next)) {
        return next;
      }
    }
    return beside(part.diagram().bounds(), target.bounds(), way);
  }

  private static boolean isClear(List<Box> boxes, List<Box> taken, Point way) {
    return boxes.stream()
        .map(box -> box.movedBy(way.x(), way.y()))
        .noneMatch(box -> taken.stream().anyMatch(box::intersects));
  }

  /** A zone may lie in another one as a whole. */
  private static boolean areClear(List<Box> frames, List<Box> zones, Point way) {
    return frames.stream()
        .map(box -> box.movedBy(way.x(), way.y()))
        .noneMatch(
            box -> zones.stream().anyMatch(zone -> box.intersects(zone) && !zone.contains(box)));
  }

  /** At the right of all or below it, whichever keeps the whole more compact. */
  private static Point beside(Box part, Box all, Point way) {
    Point right = new Point(onGrid(all.right() + GAP - part.x()), onGrid(all.y() - part.y()));
    Point below = new Point(onGrid(all.x() - part.x()), onGrid(all.bottom() + GAP - part.y()));
    return all.isEmpty()
        ? way
        : extent(part, all, right) <= extent(part, all, below) ? right : below;
  }

  private static double onGrid(double length) {
    return Math.ceil(length / Grid.STEP) * Grid.STEP;
  }

  private static double extent(Box part, Box all, Point way) {
    Box whole = all.union(part.movedBy(way.x(), way.y()));
    return Math.max(whole.width(), whole.height());
  }

  private static List<Box> boxes(Diagram part) {
    List<Box> all = Stream.of(solid(part), frames(part)).flatMap(Collection::stream).toList();
    return all.size() <= MANY ? all : all.stream().reduce(Box::union).stream().toList();
  }

  /** What is not to be covered; a zone may hold what is pasted. */
  private static List<Box> solid(Diagram diagram) {
    return Stream.concat(
            diagram.components().values().stream().map(Component::bounds),
            diagram.notes().values().stream().map(Note::bounds))
        .toList();
  }

  private static List<Box> frames(Diagram diagram) {
    return diagram.zones().values().stream().map(Zone::bounds).toList();
  }
}
