package dev.depthsprint.ui.canvas;

import javafx.scene.layout.Region;

/**
 * Something without size that is laid out by itself: to ask for the layout of a canvas would have
 * every pane around it measure all that it holds, at every step of a drag.
 */
final class LayoutOfItsOwn extends Region {

  private final Runnable layout;

  LayoutOfItsOwn(Runnable layout) {
    this.layout = layout;
    setManaged(false);
    setMouseTransparent(true);
  }

  @Override
  protected void layoutChildren() {
    layout.run();
  }
}
