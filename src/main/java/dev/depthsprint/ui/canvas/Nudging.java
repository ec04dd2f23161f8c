package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.NoteEdits;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.ZoneEdits;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.drawing.StoreGesture;
import dev.depthsprint.ui.session.Delay;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Moves components, zones and notes by keys, and makes a zone or note larger or smaller. Presses
 * that follow each other quickly are one step of undo.
 */
final class Nudging {

  private static final Duration REST = Duration.ofSeconds(1);

  private final Drawing drawing;
  private final Delay rest = new Delay(REST, this::commit);
  private Optional<StoreGesture> open = Optional.empty();
  private Selection about = Selection.NONE;
  private boolean isStretch;
  private double dx;
  private double dy;

  Nudging(Drawing drawing) {
    this.drawing = drawing;
  }

  void by(Selection selection, double stepX, double stepY) {
    Set<String> ids = selection.movable();
    goOn(selection, false, Edits.moveName(ids.size()), stepX, stepY);
    show(Edits.move(ids, dx, dy));
  }

  /**
   * Moves the right and lower side of the one zone or note that is selected.
   *
   * @return false when it is something else
   */
  boolean stretch(Selection selection, double stepX, double stepY) {
    if (selection.size() != 1 || selection.zones().size() + selection.notes().size() != 1) {
      return false;
    }
    boolean isZone = !selection.zones().isEmpty();
    goOn(selection, true, isZone ? ZoneEdits.resizeName() : NoteEdits.resizeName(), stepX, stepY);
    show(
        isZone
            ? ZoneEdits.stretch(selection.zones().first(), dx, dy)
            : NoteEdits.stretch(selection.notes().first(), dx, dy));
    return true;
  }

  private void goOn(
      Selection selection, boolean stretches, Message name, double stepX, double stepY) {
    boolean isSame = selection.equals(about) && stretches == isStretch;
    if (!isSame || open.filter(StoreGesture::isOpen).isEmpty()) {
      commit();
      about = selection;
      isStretch = stretches;
      dx = 0;
      dy = 0;
      open = Optional.of(drawing.begin(name));
    }
    dx += stepX;
    dy += stepY;
  }

  private void show(DiagramEdit edit) {
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
