package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Set;

/**
 * A kind from the palette hangs under the pointer: the new component is shown where it would be
 * put, centred under the pointer and snapped to guides and the grid, which Alt ignores. Over a flow
 * it is put into that flow; Ctrl keeps it out of flows and guides.
 *
 * @param component the new component at its place so far
 * @param guides what it lines up with
 */
public record Placing(Component component, Splicing splicing, Guides guides, Bench.Gesture gesture)
    implements State {

  static Placing begin(Kind kind, Pointer pointer, Bench bench) {
    Board start = bench.board();
    String id = bench.ids().next(kind.id(), start.diagram());
    Bench.Gesture gesture = bench.begin(Edits.addName(kind));
    Component component = Component.of(id, kind, Point.ORIGIN);
    return new Placing(component, Splicing.none(start), Guides.NONE, gesture).at(pointer, bench);
  }

  private Placing at(Pointer pointer, Bench bench) {
    Box box =
        component
            .withPosition(pointer.at().plus(-Component.WIDTH / 2, -Component.HEIGHT / 2))
            .bounds();
    Field field = Field.of(bench, splicing.start(), Set.of());
    Guides next = Guides.move(field, box, pointer.modifiers(), true, true);
    Component placed = component.withPosition(new Point(next.box().x(), next.box().y()));
    Splicing into = splicing.under(placed, !pointer.modifiers().control(), bench);
    gesture.preview(diagram -> into.in(diagram.with(placed), placed.id()));
    return new Placing(placed, into, next, gesture);
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
