package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;

/**
 * A side of a component that a flow could use, or one of the four sides of a pinned bend, which is
 * like a component without any extent.
 *
 * @param at where on the side
 * @param end how long the straight end has to be
 * @param price what it costs to use this side, as a length
 */
record Port(Side side, Point at, double end, double price) {

  /** Corners are kept free: no flow is attached nearer to one than this. */
  private static final double INSET = 12;

  /** Four lines with words fit on the side of a component that is left free so far. */
  private static final double INSET_OF_MANY = 4;

  static Port of(Dock dock, double end, boolean leaving) {
    double shortage = (Spacing.END - end) * Spacing.BEND / Spacing.END;
    return new Port(dock.side(), dock.at(), end, price(dock.side(), leaving) + shortage);
  }

  /** A dock that no straight end and no price belong to. */
  static Port bare(Dock dock) {
    return new Port(dock.side(), dock.at(), 0, 0);
  }

  /**
   * People read from left to right. The top and the bottom cost more than the bend that they may
   * save; only where the plain way is obstructed, or leads back, are they worth their price. The
   * bottom carries a component's badges, so that the top is a little cheaper.
   */
  private static double price(Side side, boolean leaving) {
    return switch (side) {
      case LEFT -> leaving ? 1.5 * Spacing.BEND : 0;
      case RIGHT -> leaving ? 0 : 1.5 * Spacing.BEND;
      case TOP -> 1.25 * Spacing.BEND;
      case BOTTOM -> 1.3125 * Spacing.BEND;
    };
  }

  static Point middle(Box box, Side side) {
    return switch (side) {
      case TOP -> new Point(box.center().x(), box.y());
      case RIGHT -> new Point(box.right(), box.y() + above(box));
      case BOTTOM -> new Point(box.center().x(), box.bottom());
      case LEFT -> new Point(box.x(), box.y() + above(box));
    };
  }

  /** From the top to where flows are attached at the sides; see {@link Component#port}. */
  private static double above(Box box) {
    return Math.min(box.height(), Component.HEIGHT) / 2;
  }

  /** From where flows are attached to a side to the corner that it has with another. */
  static double half(Box box, Side corner) {
    return switch (corner) {
      case TOP -> above(box);
      case BOTTOM -> box.height() - above(box);
      case LEFT, RIGHT -> box.width() / 2;
    };
  }

  /** Where the straight end meets the first bend. */
  Point outer() {
    return out(side, at, end);
  }

  static Point out(Side side, Point at, double way) {
    return switch (side) {
      case TOP -> at.plus(0, -way);
      case RIGHT -> at.plus(way, 0);
      case BOTTOM -> at.plus(0, way);
      case LEFT -> at.plus(-way, 0);
    };
  }

  static Side opposite(Side side) {
    return switch (side) {
      case TOP -> Side.BOTTOM;
      case RIGHT -> Side.LEFT;
      case BOTTOM -> Side.TOP;
      case LEFT -> Side.RIGHT;
    };
  }

  /** How far the other box lies ahead of a side; less than zero when it begins behind it. */
  static double distance(Box box, Side side, Box other) {
    return switch (side) {
      case TOP -> box.y() - other.bottom();
      case RIGHT -> other.x() - box.right();
      case BOTTOM -> other.y() - box.bottom();
      case LEFT -> box.x() - other.right();
    };
  }

  static boolean isHorizontal(Side side) {
    return side == Side.LEFT || side == Side.RIGHT;
  }

  /** The part of a side where flows are attached. */
  static Run.Span attachable(Box box, Side side) {
    return attachable(box, side, INSET);
  }

  /** The same where many join the same two sides, and take all there is for their words. */
  static Run.Span attachableOfMany(Box box, Side side) {
    return attachable(box, side, isHorizontal(side) ? INSET_OF_MANY : INSET);
  }

  private static Run.Span attachable(Box box, Side side, double inset) {
    return isHorizontal(side)
        ? new Run.Span(box.y() + inset, box.bottom() - inset)
        : new Run.Span(box.x() + inset, box.right() - inset);
  }
}
