package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Box;

/**
 * A box for each of many things, by number, in one array: to be looked through from end to end
 * faster than objects are. A value.
 */
final class Hulls {

  private static final int SIDES = 4;

  private final double[] sides;

  private Hulls(double[] sides) {
    this.sides = sides;
  }

  static Hulls of(Laid[] laid) {
    var hulls = new Hulls(new double[SIDES * laid.length]);
    for (int i = 0; i < laid.length; i++) {
      hulls.set(i, laid[i].finding().hull());
    }
    return hulls;
  }

  /** A copy, to be changed by its maker alone. */
  Hulls copy() {
    return new Hulls(sides.clone());
  }

  void set(int i, Box box) {
    sides[SIDES * i] = box.x();
    sides[SIDES * i + 1] = box.y();
    sides[SIDES * i + 2] = box.right();
    sides[SIDES * i + 3] = box.bottom();
  }

  /** True when the box of this number shares a point with the area. */
  boolean touches(int i, Box area) {
    return sides[SIDES * i] <= area.right()
        && sides[SIDES * i + 2] >= area.x()
        && sides[SIDES * i + 1] <= area.bottom()
        && sides[SIDES * i + 3] >= area.y();
  }
}
