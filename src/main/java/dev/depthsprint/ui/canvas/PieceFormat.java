package dev.depthsprint.ui.canvas;

import javafx.scene.input.DataFormat;

/** What a drag from the palette carries: the code of a piece, as a string. */
public final class PieceFormat {

  public static final DataFormat FORMAT = new DataFormat("application/x-depth-sprint-piece");

  private PieceFormat() {}
}
