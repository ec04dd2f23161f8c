package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.lettering.Caption;
import dev.depthsprint.diagram.lettering.Spot;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;

/**
 * A place where the words of a flow may stand.
 *
 * @param plate what they would cover
 * @param price the higher the worse, if nothing else were there; whole, so that sums do not depend
 *     on the order in which they are made
 */
record Stand(Spot spot, Box plate, int price) {

  static Stand of(Setting setting, Point at, int price) {
    return of(setting, new Spot(at, setting.room()), price);
  }

  static Stand of(Setting setting, Spot spot, int price) {
    return new Stand(spot, setting.caption().plate(spot.at()), price + setting.price());
  }

  /**
   * One way to set the words in lines.
   *
   * @param room how wide a line may be
   */
  record Setting(double room, Caption caption) {

    private static final int LINE = 8;
    private static final int CUT = 150;

    double width() {
      return caption.width();
    }

    double height() {
      return caption.height();
    }

    private int price() {
      int lines = Math.max(0, caption.first().size() - 1);
      return lines * LINE + (caption.isCut() ? CUT : 0);
    }
  }
}
