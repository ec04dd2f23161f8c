package dev.depthsprint.diagram.lettering;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Texts;

/**
 * Where the mark of failures that go nowhere stands below a component.
 *
 * @param center of its ring
 * @param words the patch of the word at its left
 * @param place all of it
 */
public record UnroutedMark(Point center, Box words, Box place) {

  /** From the border to the ring. */
  public static final double WAY = 9;

  public static final double RADIUS = 6;
  public static final double TEXT = 10;
  public static final double LINE = 13;
  public static final double PADDING = 2;

  /** Where it leaves, as a share of the lower border: not where flows do. */
  private static final double AT = 0.89;

  private static final double GAP = 3;

  public static UnroutedMark of(Box component) {
    var center =
        new Point(
            Math.round(component.x() + AT * component.width()), component.bottom() + WAY + RADIUS);
    double width = Math.ceil(FontFace.REGULAR.width(word(), TEXT)) + 2 * PADDING;
    double left = center.x() - RADIUS - GAP - width + PADDING;
    var words = new Box(left, center.y() - LINE / 2, width, LINE);
    double height = WAY + 2 * RADIUS;
    var place = new Box(left, component.bottom(), center.x() + RADIUS - left, height);
    return new UnroutedMark(center, words, place);
  }

  public static String word() {
    return Texts.text("paint.unrouted.word");
  }
}
