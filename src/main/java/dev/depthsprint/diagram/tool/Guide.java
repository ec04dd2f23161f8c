package dev.depthsprint.diagram.tool;

import dev.depthsprint.picture.Point;

/** A line that shows why something snapped to where it is. */
public sealed interface Guide {

  Point from();

  Point to();

  /** Edges or middles that stand on one line. */
  record Line(Point from, Point to) implements Guide {}

  /**
   * A gap or a size that there is twice.
   *
   * @param length in diagram units, to be read beside it
   */
  record Span(Point from, Point to, long length) implements Guide {}
}
