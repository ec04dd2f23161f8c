package dev.depthsprint.diagram.copy;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.stream.Stream;

/** Finds a place for a part on which it covers nothing that is there, nor is covered by it. */
public final class Clearing {

  /** Further off a person would not look for what was pasted. */
  private static final int MOST_STEPS = 60;

  /** Of more elements than this only the box around them is looked at. */
  private static final int MANY = 60;

  private Clearing() {}

  /**
   * The way itself if the part is clear of everything there, else the first further down and to the
   * right; the way itself where none is near.
   */
  public static Point from(Point way, Part part, Diagram target) {
    List<Box> boxes = boxes(part.diagram());
    List<Box> taken = solid(target);
    for (int step = 0; step <= MOST_STEPS; step++) {
      Point next = way.plus(step * Part.USUAL_WAY.x(), step * Part.USUAL_WAY.y());
      boolean isClear =
          boxes.stream()
              .map(box -> box.movedBy(next.x(), next.y()))
              .noneMatch(box -> taken.stream().anyMatch(box::intersects));
      if (isClear) {
        return next;
      }
    }
    return way;
  }

  private static List<Box> boxes(Diagram part) {
    List<Box> all =
        Stream.concat(solid(part).stream(), part.zones().values().stream().map(Zone::bounds))
            .toList();
    return all.size() <= MANY ? all : all.stream().reduce(Box::union).stream().toList();
  }

  /** What is not to be covered; a zone may hold what is pasted. */
  private static List<Box> solid(Diagram diagram) {
    return Stream.concat(
            diagram.components().values().stream().map(Component::bounds),
            diagram.notes().values().stream().map(Note::bounds))
        .toList();
  }
}
