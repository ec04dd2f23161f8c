package dev.depthsprint.ui.canvas;

/** Whether a diagram that was opened is still to be seen for the first time. */
final class Arrival {

  /** The number of its first frame; 0 while none is awaited. */
  private long first;

  void await(long frame) {
    first = frame;
  }

  boolean isAwaited() {
    return first > 0;
  }

  /** True when a frame is of the diagram that was open before. */
  boolean isAwaitedBeyond(long frame) {
    return frame < first;
  }

  void end() {
    first = 0;
  }
}
