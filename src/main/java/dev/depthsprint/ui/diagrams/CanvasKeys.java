package dev.depthsprint.ui.diagrams;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.KeyHint;
import java.util.List;

/** What the keys and the pointer do on the canvas itself, for the sheet of shortcuts. */
public final class CanvasKeys {

  private CanvasKeys() {}

  public static List<KeyHint> hints() {
    return List.of(
        hint("keys.tab", "keys.tab.what"),
        hint("keys.arrows", "keys.arrows.what"),
        hint("keys.shiftArrows", "keys.shiftArrows.what"),
        hint("keys.stretch", "keys.stretch.what"),
        hint("keys.neighbour", "keys.neighbour.what"),
        hint("keys.enter", "keys.enter.what"),
        hint("keys.drawFlow", "keys.drawFlow.what"),
        hint("keys.outcome", "keys.outcome.what"),
        hint("keys.flowEnd", "keys.flowEnd.what"),
        hint("keys.flowPart", "keys.flowPart.what"),
        hint("keys.flowBend", "keys.flowBend.what"),
        hint("keys.flowLabel", "keys.flowLabel.what"),
        hint("keys.splice", "keys.splice.what"),
        hint("keys.escape", "keys.escape.what"),
        hint("keys.scroll", "keys.scroll.what"),
        hint("keys.zoom", "keys.zoom.what"),
        hint("keys.pan", "keys.pan.what"));
  }

  private static KeyHint hint(String keys, String what) {
    return new KeyHint(Message.of(keys), Message.of(what));
  }
}
