package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;

/**
 * Where the name of a component is painted, for whoever edits it there.
 *
 * @param box from where its first letter stands, as wide as a name may be and as high as its lines
 * @param size of its letters, in diagram units
 */
public record NamePlace(Box box, double size) {

  public static NamePlace of(Board board, Component component) {
    return ComponentPainter.namePlace(component, Situation.of(board, component));
  }
}
