package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.Zones;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Optional;
import java.util.Set;

/**
 * The selected components, zones and notes are dragged with what they carry. The box around all of
 * them snaps to guides and the grid, and they keep their distances; Ctrl ignores the guides, Alt
 * the grid, Shift keeps to one axis.
 *
 * @param grabbed what was grabbed
 * @param from the box around all that is selected, as it was
 * @param ids what moves
 * @param way how far it has gone so far, in diagram units
 * @param splicing the flow into which the one component would be put that moves alone: one that has
 *     flows already only with Ctrl, any other without
 * @param guides what the box lines up with
 * @param before what was selected before the press
 */
public record Moving(
    Pointer down,
    Selection grabbed,
    Box from,
    Set<String> ids,
    Point way,
    Splicing splicing,
    Guides guides,
    Selection before,
    Bench.Gesture gesture)
    implements State {

  static Moving begin(Pointer down, Selection grabbed, Selection before, Bench bench) {
    Board start = bench.board();
    Set<String> movable = bench.selection().movable();
    Bench.Gesture gesture = bench.begin(Edits.moveName(movable.size()));
    Set<String> carried = Set.copyOf(Zones.carriedBy(start.diagram(), movable));
    Box from = Elements.bounds(start.diagram(), bench.selection());
    return new Moving(
        down,
        grabbed,
        from,
        carried,
        Point.ORIGIN,
        Splicing.none(start),
        Guides.NONE,
        before,
        gesture);
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    Guides next = guides(pointer, bench);
    var gone = new Point(next.box().x() - from.x(), next.box().y() - from.y());
    Splicing into = splicing(pointer, gone, bench);
    if (!gone.equals(way) || !into.equals(splicing)) {
      gesture.preview(diagram -> spliced(into, moved(diagram, gone)));
    }
    return new Moving(down, grabbed, from, ids, gone, into, next, before, gesture);
  }

  private Diagram moved(Diagram diagram, Point gone) {
    return gone.equals(Point.ORIGIN) ? diagram : diagram.withMoved(ids, gone.x(), gone.y());
  }

  /** The diagram as it was. */
  private Board start() {
    return splicing.start();
  }

  private Splicing splicing(Pointer pointer, Point next, Bench bench) {
    Diagram before = splicing.start().diagram();
    return alone()
        .flatMap(before::component)
        .map(it -> {
          boolean isWanted = Splicing.isLoose(start(), it) != pointer.modifiers().control();
          return splicing.under(it.movedBy(next.x(), next.y()), isWanted, bench);
        })
        .orElse(splicing);
  }

  private Diagram spliced(Splicing into, Diagram moved) {
    return alone().map(id -> into.in(moved, id)).orElse(moved);
  }

  /** The component that moves alone, but for notes about it. */
  private Optional<String> alone() {
    long components = ids.stream().filter(start().diagram().components()::containsKey).count();
    return components == 1 ? grabbed.components().stream().findFirst() : Optional.empty();
  }

  private Guides guides(Pointer pointer, Bench bench) {
    Point drawn = pointer.at().minus(down.at());
    boolean isOneWay = pointer.modifiers().shift();
    boolean isLevel = Math.abs(drawn.x()) >= Math.abs(drawn.y());
    Box box =
        from.movedBy(isOneWay && !isLevel ? 0 : drawn.x(), isOneWay && isLevel ? 0 : drawn.y());
    return Guides.move(
        Field.of(bench, start(), ids),
        box,
        pointer.modifiers(),
        !isOneWay || isLevel,
        !isOneWay || !isLevel);
  }

  /** The innermost zone that would hold what was grabbed if it were let go now. */
  public Optional<String> holder(Diagram diagram) {
    Box box = Elements.bounds(diagram, grabbed);
    boolean isZone = !grabbed.zones().isEmpty();
    return diagram.zones().values().stream()
        .filter(zone -> !ids.contains(zone.id()))
        .filter(zone -> isZone ? zone.bounds().contains(box) : zone.bounds().contains(box.center()))
        .min(Hit.SMALLEST_FIRST)
        .map(Zone::id);
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    gesture.commit();
    return Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    gesture.cancel();
    bench.select(before);
    return Idle.EMPTY;
  }
}
