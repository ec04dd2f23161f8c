package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;

/**
 * A marquee is drawn. It selects the components that it touches, for they are wide and a short
 * stroke should do, and the notes; but only the flows and zones that lie in it as a whole, since
 * these pass through or hold many places where nobody means them. Shift adds to what was selected,
 * Ctrl takes out what was and adds the rest.
 *
 * @param brush the marquee so far
 * @param before what was selected
 */
public record BrushingSelection(Pointer down, Box brush, Selection before) implements State {

  static BrushingSelection begin(Pointer down, Selection before) {
    return new BrushingSelection(down, Box.between(down.at(), down.at()), before);
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    Box wider = Box.between(down.at(), pointer.at());
    Selection brushed = in(wider, bench.board());
    bench.select(
        pointer.modifiers().control()
            ? before.minus(brushed).plus(brushed.minus(before))
            : pointer.modifiers().shift() ? before.plus(brushed) : brushed);
    return new BrushingSelection(down, wider, before);
  }

  private static Selection in(Box brush, Board board) {
    Diagram diagram = board.diagram();
    return Selection.of(
        board.componentsIn(brush).stream().map(Component::id).toList(),
        board.flowsIn(brush).stream()
            .filter(flow -> brush.contains(board.route(flow).bounds()))
            .map(Flow::id)
            .toList(),
        diagram.zones().values().stream()
            .filter(zone -> brush.contains(zone.bounds()))
            .map(Zone::id)
            .toList(),
        diagram.notes().values().stream()
            .filter(note -> brush.intersects(note.bounds()))
            .map(Note::id)
            .toList());
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    return Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    bench.select(before);
    return Idle.EMPTY;
  }
}
