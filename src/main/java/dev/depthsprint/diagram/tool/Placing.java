package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.picture.Point;

/**
 * A kind from the palette hangs under the pointer: the new component is shown where it would be
 * put, centred under the pointer and on the grid, which Alt ignores. Over a flow it is put into
 * that flow, unless Ctrl is held.
 *
 * @param component the new component at its place so far
 */
public record Placing(Component component, Splicing splicing, Bench.Gesture gesture)
    implements State {

  static Placing begin(Kind kind, Pointer pointer, Bench bench) {
    String id = bench.ids().next(kind.id(), bench.board().diagram());
    Bench.Gesture gesture = bench.begin(Edits.addName(kind));
    Component component = Component.of(id, kind, Point.ORIGIN);
    return new Placing(component, Splicing.none(bench.board()), gesture).at(pointer, bench);
  }

  private Placing at(Pointer pointer, Bench bench) {
    Point corner = pointer.at().plus(-Component.WIDTH / 2, -Component.HEIGHT / 2);
    Component placed =
        component.withPosition(pointer.modifiers().alt() ? corner : Grid.snapped(corner));
    Splicing into = splicing.under(placed, !pointer.modifiers().control(), bench);
    gesture.preview(diagram -> into.in(diagram.with(placed), placed.id()));
    return new Placing(placed, into, gesture);
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    return at(pointer, bench);
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    gesture.commit();
    bench.select(Selection.ofComponent(component.id()).in(bench.board().diagram()));
    return Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    gesture.cancel();
    return Idle.EMPTY;
  }
}
