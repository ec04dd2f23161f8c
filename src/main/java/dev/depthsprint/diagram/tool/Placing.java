package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.picture.Point;

/**
 * A kind from the palette hangs under the pointer: the new component is shown where it would be
 * put, centred under the pointer and on the grid, which Alt ignores.
 *
 * @param component the new component at its place so far
 */
public record Placing(Component component, Bench.Gesture gesture) implements State {

  static Placing begin(Kind kind, Pointer pointer, Bench bench) {
    String id = bench.ids().next(kind.id(), bench.board().diagram());
    Bench.Gesture gesture = bench.begin(Edits.addName(kind));
    return new Placing(Component.of(id, kind, Point.ORIGIN), gesture).at(pointer);
  }

  private Placing at(Pointer pointer) {
    Point corner = pointer.at().plus(-Component.WIDTH / 2, -Component.HEIGHT / 2);
    Component placed =
        component.withPosition(pointer.modifiers().alt() ? corner : Grid.snapped(corner));
    gesture.preview(diagram -> diagram.with(placed));
    return new Placing(placed, gesture);
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    return at(pointer);
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
