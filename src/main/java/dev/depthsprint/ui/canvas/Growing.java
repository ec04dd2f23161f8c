package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Addition;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Growth;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.drawing.StoreGesture;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Grows neighbours of a component by keys. Presses of the same arrow while Ctrl stays down spread
 * siblings and are one step of undo; afterwards the new ones are selected, so that the next press
 * goes on from there, and a single one is to be named.
 */
final class Growing {

  private final Drawing drawing;
  private final Consumer<String> name;
  private Optional<StoreGesture> open = Optional.empty();
  private Selection grown = Selection.NONE;
  private Diagram start;
  private String from = "";
  private Side side = Side.RIGHT;
  private int count;

  /**
   * @param name asks for the name of a component
   */
  Growing(Drawing drawing, Consumer<String> name) {
    this.drawing = drawing;
    this.name = name;
    start = drawing.diagram();
  }

  void towards(String componentId, Side next) {
    boolean goesOn = isOpen() && componentId.equals(from) && side == next;
    if (!goesOn) {
      commit();
      start = drawing.diagram();
      from = componentId;
      side = next;
      count = 0;
      open = Optional.of(drawing.begin(Growth.name()));
    }
    count++;
    Addition addition = Growth.beside(start, from, side, count, drawing.ids());
    open.ifPresent(gesture -> gesture.preview(addition.edit().change()));
    grown = addition.added();
  }

  private boolean isOpen() {
    return open.filter(StoreGesture::isOpen).isPresent();
  }

  /** Makes a step of the presses so far and selects what they brought. */
  void commit() {
    if (isOpen()) {
      open.ifPresent(StoreGesture::commit);
      drawing.naming().guess(grown.components());
      drawing.reveal(grown);
    }
    open = Optional.empty();
  }

  /** Makes a step of the presses so far; a single component that they brought is named next. */
  void commitAndName() {
    boolean wasOpen = isOpen();
    commit();
    if (wasOpen && grown.components().size() == 1) {
      name.accept(grown.components().first());
    }
  }

  /** Takes back the presses so far; false when there are none. */
  boolean cancel() {
    boolean wasOpen = isOpen();
    open.ifPresent(StoreGesture::cancel);
    open = Optional.empty();
    return wasOpen;
  }
}
