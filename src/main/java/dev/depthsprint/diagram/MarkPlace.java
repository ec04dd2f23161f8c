package dev.depthsprint.diagram;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a new zone or note goes. */
public final class MarkPlace {

  /** Between a note and what it is about. */
  private static final double GAP = 2 * Grid.STEP;

  /** Between the border of a zone and what it is drawn round. */
  private static final double MARGIN = 3 * Grid.STEP;

  /** A zone that is put down without drawing it has room for two components side by side. */
  private static final double ZONE_WIDTH = 480;

  private static final double ZONE_HEIGHT = 192;

  private MarkPlace() {}

  /** The box of a zone round a box, with room for its title, on the grid. */
  public static Box around(Box box) {
    double left = Math.floor((box.x() - MARGIN) / Grid.STEP) * Grid.STEP;
    double top = Math.floor((box.y() - MARGIN - Zone.TITLE_HEIGHT) / Grid.STEP) * Grid.STEP;
    double right = Math.ceil((box.right() + MARGIN) / Grid.STEP) * Grid.STEP;
    double bottom = Math.ceil((box.bottom() + MARGIN) / Grid.STEP) * Grid.STEP;
    return new Box(left, top, right - left, bottom - top);
  }

  /** A zone of the usual size with its middle at a place, on the grid. */
  public static Box zoneAt(Point middle) {
    return centred(middle, ZONE_WIDTH, ZONE_HEIGHT);
  }

  /** A note of the usual size with its middle at a place, on the grid. */
  public static Box noteAt(Point middle) {
    return centred(middle, Note.WIDTH, Note.HEIGHT);
  }

  /** The same as near to the place as it lies over nothing but zones. */
  public static Box noteNear(Diagram diagram, Point middle) {
    Box wanted = noteAt(middle);
    if (isFree(diagram, wanted)) {
      return wanted;
    }
    // A ring that nothing reaches is free, so this ends: each ring is wider than the last.
    for (int ring = 1; ; ring++) {
      Optional<Box> free =
          ring(wanted, ring).filter(box -> isFree(diagram, box)).min(nearestTo(wanted));
      if (free.isPresent()) {
        return free.get();
      }
    }
  }

  private static Stream<Box> ring(Box box, int ring) {
    double dx = Grid.snapped((box.width() + GAP) / 4);
    double dy = Grid.snapped((box.height() + GAP) / 4);
    return IntStream.rangeClosed(-ring, ring)
        .boxed()
        .flatMap(step ->
            Stream.of(
                box.movedBy(step * dx, ring * dy),
                box.movedBy(step * dx, -ring * dy),
                box.movedBy(ring * dx, step * dy),
                box.movedBy(-ring * dx, step * dy)));
  }

  private static Comparator<Box> nearestTo(Box wanted) {
    return Comparator.comparingDouble(box -> box.center().distanceTo(wanted.center()));
  }

  private static Box centred(Point middle, double width, double height) {
    Point corner = Grid.snapped(middle.plus(-width / 2, -height / 2));
    return new Box(corner.x(), corner.y(), width, height);
  }

  /**
   * A note beside what it is about: above it where there is room, else below, at the right or at
   * the left; above all the notes that already stand there when there is no room at all.
   */
  public static Box beside(Diagram diagram, Box about) {
    Box above = new Box(about.x(), about.y() - GAP - Note.HEIGHT, Note.WIDTH, Note.HEIGHT);
    Box beside = new Box(about.right() + GAP, about.y(), Note.WIDTH, Note.HEIGHT);
    return Stream.of(
            above,
            above.movedBy(0, about.height() + Note.HEIGHT + 2 * GAP),
            beside,
            beside.movedBy(-about.width() - Note.WIDTH - 2 * GAP, 0))
        .filter(box -> isFree(diagram, box))
        .findFirst()
        .orElseGet(() -> stacked(diagram, above));
  }

  private static Box stacked(Diagram diagram, Box lowest) {
    Box box = lowest;
    while (!isFree(diagram, box)) {
      box = box.movedBy(0, -Note.HEIGHT - GAP);
    }
    return box;
  }

  private static boolean isFree(Diagram diagram, Box box) {
    return diagram.components().values().stream().noneMatch(it -> it.bounds().intersects(box))
        && diagram.notes().values().stream().noneMatch(it -> it.bounds().intersects(box));
  }
}
