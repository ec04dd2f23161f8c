package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Box;

/** One run of one way, as it competes with others for its place. Told apart by identity. */
final class Lane {

  /** A side of a component. */
  record Berth(String componentId, Side side) {}

  private final Way way;
  private final int index;
  private final Run run;

  /**
   * @param index of the run in the way
   */
  Lane(Way way, int index) {
    this.way = way;
    this.index = index;
    run = way.runs().get(index);
  }

  Way way() {
    return way;
  }

  int index() {
    return index;
  }

  Run run() {
    return run;
  }

  double at() {
    return run().at();
  }

  /** True when it leaves the side where its way starts. */
  boolean isFirst() {
    return index == 0;
  }

  /** True when it reaches the side where its way ends. */
  boolean isLast() {
    return index == way.runs().size() - 1;
  }

  /** True for the only run of a way without a bend. */
  boolean isStraight() {
    return isFirst() && isLast();
  }

  /** True when a hand or a named port holds it where it is. */
  boolean isFixed() {
    return run().isFixed();
  }

  /** The next lane of the way, or with -1 the one before; the same one beyond its ends. */
  Lane step(int step) {
    int next = Math.clamp(index + step, 0, way.lanes().size() - 1);
    return way.lanes().get(next);
  }

  /**
   * True when the two must agree who lies where: they lie on one line, or are steps in one channel,
   * or share a side.
   */
  boolean meets(Lane other) {
    if (run().horizontal() != other.run().horizontal() || way == other.way) {
      return false;
    }
    return overlaps(other) && (distance(other) < Spacing.LANE || sharesChannel(other))
        || sharesSide(other);
  }

  private boolean sharesSide(Lane other) {
    return isFirst() && other.isAt(way.start()) || isLast() && other.isAt(way.end());
  }

  private boolean isAt(Berth berth) {
    return isFirst() && way.start().equals(berth) || isLast() && way.end().equals(berth);
  }

  private boolean sharesChannel(Lane other) {
    return distance(other) < Spacing.REACH
        && run().spare().contains(other.at())
        && other.run().spare().contains(at());
  }

  /**
   * True when the two would run side by side, or come so near to it that they could be taken for
   * one. Those that turn apart on their way from one side do not: their order on that side keeps
   * them apart, and on one line they look best.
   */
  boolean overlaps(Lane other) {
    return run().overlaps(other.run(), 0)
        || run().overlaps(other.run(), Spacing.LANE) && !turnsApartFrom(other);
  }

  private boolean turnsApartFrom(Lane other) {
    boolean isBelow = run().low() < other.run().low();
    Lane mine = neighbour(isBelow);
    Lane others = other.neighbour(!isBelow);
    return mine != this && others != other && mine.sharesSide(others);
  }

  /** The lane of the way at the higher or lower end of this one; the same one at its ends. */
  private Lane neighbour(boolean isHigher) {
    return step(isHigher == run().heading() > 0 ? 1 : -1);
  }

  /** True when one of two lanes of different bundles has to leave room for the other. */
  boolean isBeside(Lane other) {
    return run().horizontal() == other.run().horizontal() && overlaps(other);
  }

  double distance(Lane other) {
    return Math.abs(at() - other.at());
  }

  /** Beyond it the lane takes no notice of others. */
  Box reach() {
    return run().box().grown(Spacing.REACH);
  }

  /** Beyond it the lane meets no other, not even one at the other end of a side. */
  Box claim() {
    Box reach = reach();
    if (!isFirst() && !isLast()) {
      return reach;
    }
    double across = run().horizontal() ? Component.TALLEST : Component.WIDTH;
    double dx = run().horizontal() ? 0 : across;
    double dy = run().horizontal() ? across : 0;
    Box box = run().box();
    return reach.union(
        new Box(box.x() - dx, box.y() - dy, box.width() + 2 * dx, box.height() + 2 * dy));
  }
}
