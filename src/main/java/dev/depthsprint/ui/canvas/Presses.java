package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.drawing.StoreGesture;
import dev.depthsprint.ui.session.Delay;
import java.time.Duration;
import java.util.Optional;

/** Presses of keys that follow each other quickly, as one step of undo. */
final class Presses {

  private static final Duration REST = Duration.ofSeconds(1);

  private final Drawing drawing;
  private final Delay rest = new Delay(REST, this::commit);
  private Optional<StoreGesture> open = Optional.empty();

  Presses(Drawing drawing) {
    this.drawing = drawing;
  }

  /** True when the next press still belongs to the step of those before. */
  boolean isOpen() {
    return open.filter(StoreGesture::isOpen).isPresent();
  }

  void begin(Message name) {
    open = Optional.of(drawing.begin(name));
  }

  /** Shows what the presses come to together, from where they began. */
  void show(DiagramEdit edit) {
    open.ifPresent(gesture -> gesture.preview(edit.change()));
    rest.restart();
  }

  /** Takes back the presses so far; false when there are none. */
  boolean cancel() {
    rest.stop();
    Optional<StoreGesture> under = open.filter(StoreGesture::isOpen);
    under.ifPresent(StoreGesture::cancel);
    open = Optional.empty();
    return under.isPresent();
  }

  /** Makes a step of the presses so far. */
  void commit() {
    rest.stop();
    open.ifPresent(StoreGesture::commit);
    open = Optional.empty();
  }
}
