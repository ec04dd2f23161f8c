package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.session.NextTurn;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;

/**
 * Tells screen readers what is selected, or what was asked for: once an event, however much it
 * changed, and what was asked for is not drowned by what is selected.
 */
final class Voice {

  private final DiagramCanvas canvas;
  private final Drawing drawing;
  private Optional<Told> told = Optional.empty();
  private final NextTurn turn = new NextTurn(this::tellSelection);

  /** What was told of a component: to count its flows, all of the diagram are looked at. */
  private record Told(Component component, Diagram diagram, String words) {

    /** True while it has only moved, as in every step of a drag. */
    boolean holds(Component now, Diagram in) {
      return diagram.flows() == in.flows() && component.withPosition(now.position()).equals(now);
    }
  }

  Voice(DiagramCanvas canvas, Drawing drawing) {
    this.canvas = canvas;
    this.drawing = drawing;
  }

  /** Tells what is selected after the present event. */
  void announce() {
    turn.ask();
  }

  private void tellSelection() {
    Board board = drawing.board().get();
    Selection selection = drawing.selection().get();
    Diagram diagram = board.diagram();
    Optional<Component> only =
        selection.size() == 1
            ? selection.components().stream().findFirst().flatMap(diagram::component)
            : Optional.empty();
    if (only.isPresent() && told.filter(it -> it.holds(only.get(), diagram)).isPresent()) {
      tell(told.get().words());
    } else {
      String words = Spoken.of(board, selection);
      told = only.map(component -> new Told(component, diagram, words));
      tell(words);
    }
  }

  /** Tells this at once, in place of what was to be announced. */
  void say(String words) {
    turn.withdraw();
    tell(words);
  }

  private void tell(String words) {
    canvas.setAccessibleText(words);
    canvas.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
