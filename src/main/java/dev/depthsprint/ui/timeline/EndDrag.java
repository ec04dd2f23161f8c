package dev.depthsprint.ui.timeline;

import java.time.Instant;
import java.util.Optional;

/**
 * A hand at one end of a block. The end goes with the hand in steps of five minutes and never past
 * the other end.
 *
 * @param y where the hand took it
 */
record EndDrag(HourScale scale, Block block, Edge edge, double y) {

  /** Which end. */
  enum Edge {
    START,
    END
  }

  /** So near an end, in pixels, a hand takes the end and not the block. */
  static final double REACH = 5;

  /** So far, in pixels, a hand must go before it drags anything. */
  static final double SLACK = 3;

  /** What the block would become. */
  record Moved(Instant start, Instant end) {}

  /** Empty when the hand is not at an end that can be moved. */
  static Optional<EndDrag> at(HourScale scale, Block block, double y) {
    double top = scale.y(block.start());
    double bottom = scale.y(block.end());
    boolean isNearTop = Math.abs(y - top) <= REACH;
    boolean isNearBottom = Math.abs(y - bottom) <= REACH;
    return switch (block) {
      case Block.Hole _ -> Optional.empty();
      case Block.Running _ ->
          isNearTop ? Optional.of(new EndDrag(scale, block, Edge.START, y)) : Optional.empty();
      case Block.Worked _ ->
          isNearBottom && Math.abs(y - bottom) <= Math.abs(y - top)
              ? Optional.of(new EndDrag(scale, block, Edge.END, y))
              : isNearTop
                  ? Optional.of(new EndDrag(scale, block, Edge.START, y))
                  : Optional.empty();
    };
  }

  /** Empty while the hand has not gone far enough to mean it. */
  Optional<Moved> to(double now) {
    if (Math.abs(now - y) < SLACK) {
      return Optional.empty();
    }
    Instant there = scale.snapped(now);
    return Optional.of(
        switch (edge) {
          case START -> new Moved(there.isAfter(block.end()) ? block.end() : there, block.end());
          case END ->
              new Moved(block.start(), there.isBefore(block.start()) ? block.start() : there);
        });
  }
}
