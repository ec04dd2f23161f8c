package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Edits;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.drawing.StoreGesture;
import dev.depthsprint.ui.session.Delay;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Moves components, zones and notes by keys. Presses that follow each other quickly are one step of
 * undo.
 */
final class Nudging {

  private static final Duration REST = Duration.ofSeconds(1);

  private final Drawing drawing;
  private final Delay rest = new Delay(REST, this::commit);
  private Optional<StoreGesture> open = Optional.empty();
  private Set<String> moved = Set.of();
  private double dx;
  private double dy;

  Nudging(Drawing drawing) {
    this.drawing = drawing;
  }

  void by(Set<String> ids, double stepX, double stepY) {
    if (!ids.equals(moved) || open.filter(StoreGesture::isOpen).isEmpty()) {
      commit();
      moved = Set.copyOf(ids);
      dx = 0;
      dy = 0;
      open = Optional.of(drawing.begin(Edits.moveName(ids.size())));
    }
    dx += stepX;
    dy += stepY;
    open.ifPresent(gesture -> gesture.preview(Edits.move(moved, dx, dy).change()));
    rest.restart();
  }

  /** Makes a step of the presses so far. */
  void commit() {
    rest.stop();
    open.ifPresent(StoreGesture::commit);
    open = Optional.empty();
  }
}
