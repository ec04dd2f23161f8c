package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.text.Message;

/** Sides of a component in words. */
final class Sides {

  private Sides() {}

  static Message label(Side side) {
    return switch (side) {
      case TOP -> Message.of("inspector.side.top");
      case RIGHT -> Message.of("inspector.side.right");
      case BOTTOM -> Message.of("inspector.side.bottom");
      case LEFT -> Message.of("inspector.side.left");
    };
  }

  static Message label(Flow.Fastening fastening) {
    return fastening
        .side()
        .map(Sides::label)
        .orElseGet(() -> Message.of("inspector.side.automatic"));
  }
}
