package dev.depthsprint.ui.canvas;

import javafx.scene.input.DataFormat;

/** What a drag from the palette carries: the id of a kind, as a string. */
public final class KindFormat {

  public static final DataFormat FORMAT = new DataFormat("application/x-depth-sprint-kind");

  private KindFormat() {}
}
