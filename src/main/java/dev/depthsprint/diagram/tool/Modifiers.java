package dev.depthsprint.diagram.tool;

/**
 * The keys that are held while the pointer acts.
 *
 * @param shift adds to the selection, or keeps a move on one axis
 * @param control takes out of the selection or adds to it, or ignores guides
 * @param alt ignores the grid
 * @param space pans
 */
public record Modifiers(boolean shift, boolean control, boolean alt, boolean space) {

  public static final Modifiers NONE = new Modifiers(false, false, false, false);
  public static final Modifiers SHIFT = new Modifiers(true, false, false, false);
  public static final Modifiers CONTROL = new Modifiers(false, true, false, false);
  public static final Modifiers ALT = new Modifiers(false, false, true, false);
  public static final Modifiers ROOM = new Modifiers(true, true, true, false);
  public static final Modifiers SPACE = new Modifiers(false, false, false, true);

  /** True when a click or marquee adds to what is selected. */
  boolean adds() {
    return shift || control;
  }

  /** True when a drag makes room instead of moving anything in particular. */
  boolean isRoom() {
    return shift && control && alt;
  }
}
