package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.arrange.Axis;
import dev.depthsprint.diagram.arrange.Room;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The diagram is pushed apart where the hand went down: a drag to the right moves everything at the
 * right, one down everything below, both by whole steps of the grid. A drag back takes room away,
 * as much as there is.
 *
 * @param start the diagram as it was
 * @param amount how far everything behind the line has gone, in diagram units
 * @param spare how much room can be taken away, for the axes that were asked for
 * @param guides the line, and how far it has gone
 */
public record MakingRoom(
    Board start,
    Pointer down,
    double amount,
    Map<Axis, Double> spare,
    Guides guides,
    Bench.Gesture gesture)
    implements State {

  static MakingRoom begin(Pointer down, Bench bench) {
    Bench.Gesture gesture = bench.begin(Room.makeName());
    return new MakingRoom(bench.board(), down, 0, Map.of(), Guides.NONE, gesture);
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    Point drawn = pointer.at().minus(down.at());
    boolean isLevel = Math.abs(drawn.x()) >= Math.abs(drawn.y());
    Axis axis = isLevel ? Axis.HORIZONTAL : Axis.VERTICAL;
    var room = new Room(axis, isLevel ? down.at().x() : down.at().y());
    double wanted = pointer.hasLeft(down) ? Grid.snapped(isLevel ? drawn.x() : drawn.y()) : 0;
    Map<Axis, Double> known = wanted < 0 ? with(axis, room) : spare;
    double next = wanted < 0 ? Math.max(wanted, -known.get(axis)) : wanted;
    Bench.Gesture named = named(next, bench);
    named.preview(room.edit(next).change());
    return new MakingRoom(
        start, down, next, known, lines(isLevel, next, pointer, bench.view()), named);
  }

  /** Looked for once an axis, since it compares everything with everything. */
  private Map<Axis, Double> with(Axis axis, Room room) {
    if (spare.containsKey(axis)) {
      return spare;
    }
    Map<Axis, Double> more = new EnumMap<>(Axis.class);
    more.putAll(spare);
    more.put(axis, room.spare(start.diagram()));
    return Map.copyOf(more);
  }

  /** The step that undo shows says which way it went. */
  private Bench.Gesture named(double next, Bench bench) {
    if (next < 0 == amount < 0) {
      return gesture;
    }
    gesture.cancel();
    return bench.begin(next < 0 ? Room.removeName() : Room.makeName());
  }

  private Guides lines(boolean isLevel, double next, Pointer pointer, Box view) {
    Point line = down.at();
    if (isLevel) {
      var from = new Point(line.x(), pointer.at().y());
      return new Guides(
          Box.EMPTY,
          List.of(
              new Guide.Line(new Point(line.x(), view.y()), new Point(line.x(), view.bottom())),
              new Guide.Span(from, from.plus(next, 0), Math.round(Math.abs(next)))));
    }
    var from = new Point(pointer.at().x(), line.y());
    return new Guides(
        Box.EMPTY,
        List.of(
            new Guide.Line(new Point(view.x(), line.y()), new Point(view.right(), line.y())),
            new Guide.Span(from, from.plus(0, next), Math.round(Math.abs(next)))));
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    gesture.commit();
    return Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    gesture.cancel();
    return Idle.EMPTY;
  }
}
