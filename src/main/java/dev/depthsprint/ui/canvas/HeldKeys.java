package dev.depthsprint.ui.canvas;

/** What the keyboard adds to the pointer beyond Shift, Ctrl and Alt, which every event carries. */
final class HeldKeys {

  private boolean space;

  boolean isSpaceDown() {
    return space;
  }

  void setSpaceDown(boolean down) {
    space = down;
  }
}
