package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.NoteEdits;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.ZoneEdits;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.Set;

/**
 * Moves components, zones and notes by keys, and makes a zone or note larger or smaller. Presses
 * that follow each other quickly are one step of undo.
 */
final class Nudging {

  private final Presses presses;
  private Selection about = Selection.NONE;
  private boolean isStretch;
  private double dx;
  private double dy;

  Nudging(Drawing drawing) {
    presses = new Presses(drawing);
  }

  void by(Selection selection, double stepX, double stepY) {
    Set<String> ids = selection.movable();
    goOn(selection, false, Edits.moveName(ids.size()), stepX, stepY);
    presses.show(Edits.move(ids, dx, dy));
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
    presses.show(
        isZone
            ? ZoneEdits.stretch(selection.zones().first(), dx, dy)
            : NoteEdits.stretch(selection.notes().first(), dx, dy));
    return true;
  }

  private void goOn(
      Selection selection, boolean stretches, Message name, double stepX, double stepY) {
    boolean isSame = selection.equals(about) && stretches == isStretch;
    if (!isSame || !presses.isOpen()) {
      presses.commit();
      about = selection;
      isStretch = stretches;
      dx = 0;
      dy = 0;
      presses.begin(name);
    }
    dx += stepX;
    dy += stepY;
  }

  /** Takes back the presses so far; false when there are none. */
  boolean cancel() {
    return presses.cancel();
  }

  /** Makes a step of the presses so far. */
  void commit() {
    presses.commit();
  }
}
