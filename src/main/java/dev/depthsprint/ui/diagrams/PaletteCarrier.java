package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Piece;
import dev.depthsprint.ui.canvas.PointerInput;
import dev.depthsprint.ui.palette.Carrier;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Brings what is dragged out of the palette to the canvas. */
record PaletteCarrier(PointerInput canvas) implements Carrier {

  @Override
  public void over(Piece piece, MouseEvent pointer) {
    canvas.carry(piece, pointer);
  }

  @Override
  public void drop(Piece piece, MouseEvent pointer) {
    canvas.drop(piece, pointer);
  }

  @Override
  public void modifiers(KeyEvent key) {
    canvas.carriedWith(key);
  }

  @Override
  public void cancel() {
    canvas.dropOut();
  }
}
