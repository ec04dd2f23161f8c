package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Point;
import java.util.Comparator;
import java.util.Optional;

/**
 * What the look of a component depends on beside itself.
 *
 * @param level the strictest level of the zones that hold it; none outside of all zones
 * @param hasUnroutedFailure true when nothing says what becomes of records that fail in it
 */
public record Situation(Optional<SecurityLevel> level, boolean hasUnroutedFailure) {

  /** In no zone, and nothing amiss. */
  public static final Situation PLAIN = new Situation(Optional.empty(), false);

  public static Situation of(Board board, Component component) {
    Optional<SecurityLevel> level = strictest(board, component.bounds().center());
    boolean isUnrouted = board.hasUnroutedFailure(component);
    return level.isEmpty() && !isUnrouted ? PLAIN : new Situation(level, isUnrouted);
  }

  private static Optional<SecurityLevel> strictest(Board board, Point place) {
    return board.diagram().zones().isEmpty()
        ? Optional.empty()
        : board.zonesAt(place).stream().map(Zone::level).max(Comparator.naturalOrder());
  }
}
