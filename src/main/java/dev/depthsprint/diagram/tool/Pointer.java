package dev.depthsprint.diagram.tool;

import dev.depthsprint.picture.Point;

/**
 * The pointer at one moment.
 *
 * @param at where it is in the diagram
 * @param onScreen where it is in the window, in pixels: differs from {@code at} by zoom and pan,
 *     and stays when the view scrolls under it
 * @param button the one that went down or up, or is held; {@link Button#NONE} for a mere move
 */
public record Pointer(Point at, Point onScreen, Button button, Modifiers modifiers) {

  /** The buttons of a pointing device. */
  public enum Button {
    NONE,
    PRIMARY,
    MIDDLE,
    SECONDARY
  }

  /** A hand that moves less than this, in pixels, clicks; one that moves more drags. */
  private static final double DRAG = 4;

  boolean hasLeft(Pointer down) {
    return onScreen.distanceTo(down.onScreen) > DRAG;
  }

  Pointer with(Modifiers held) {
    return new Pointer(at, onScreen, button, held);
  }
}
