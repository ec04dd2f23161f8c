package dev.depthsprint.ui.canvas;

import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.session.NextTurn;
import javafx.scene.AccessibleAttribute;

/**
 * Tells screen readers what is selected, or what was asked for: once an event, however much it
 * changed, and what was asked for is not drowned by what is selected.
 */
final class Voice {

  private final DiagramCanvas canvas;
  private final Drawing drawing;
  private final NextTurn turn = new NextTurn(this::tellSelection);

  Voice(DiagramCanvas canvas, Drawing drawing) {
    this.canvas = canvas;
    this.drawing = drawing;
  }

  /** Tells what is selected after the present event. */
  void announce() {
    turn.ask();
  }

  private void tellSelection() {
    tell(Spoken.of(drawing.board().get(), drawing.selection().get()));
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
