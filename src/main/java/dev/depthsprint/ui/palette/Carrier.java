package dev.depthsprint.ui.palette;

import dev.depthsprint.diagram.Piece;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Takes a piece that is dragged out of the palette, wherever the pointer is. */
public interface Carrier {

  /** The pointer is elsewhere with the piece. */
  void over(Piece piece, MouseEvent pointer);

  /** The piece is let go. */
  void drop(Piece piece, MouseEvent pointer);

  /** A key went down or up while the pointer may rest. */
  void modifiers(KeyEvent key);

  /** The drag is broken off. */
  void cancel();
}
