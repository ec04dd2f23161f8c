package dev.depthsprint.ui.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Where blocks stand that are drawn higher than they are long: those that would lie on each other
 * stand side by side.
 */
final class Lanes {

  /** So much may two blocks share, in pixels, before it can be seen. */
  private static final double HAIR = 0.5;

  /**
   * A part of the width.
   *
   * @param number from the left, from 0
   * @param of how many share the width there
   */
  record Lane(int number, int of) {

    double left(double width) {
      return width * number / of;
    }

    double width(double width) {
      return width / of;
    }
  }

  private final double least;
  private final List<Lane> lanes = new ArrayList<>();
  private final List<Integer> together = new ArrayList<>();
  private final List<Double> bottoms = new ArrayList<>();

  private Lanes(double least) {
    this.least = least;
  }

  /**
   * The lane of each block, in the order of the blocks.
   *
   * @param blocks by their start
   * @param least how high the lowest block is drawn, in pixels
   */
  static List<Lane> of(List<Block> blocks, HourScale scale, double least) {
    var lanes = new Lanes(least);
    blocks.forEach(block -> lanes.put(scale.y(block.start()), scale.y(block.end())));
    lanes.close();
    return List.copyOf(lanes.lanes);
  }

  private void put(double top, double bottom) {
    if (bottoms.stream().allMatch(it -> it <= top + HAIR)) {
      close();
    }
    int lane = 0;
    while (lane < bottoms.size() && bottoms.get(lane) > top + HAIR) {
      lane++;
    }
    double drawn = Math.max(bottom, top + least);
    if (lane < bottoms.size()) {
      bottoms.set(lane, drawn);
    } else {
      bottoms.add(drawn);
    }
    together.add(lane);
  }

  /** What came so far touches nothing that follows. */
  private void close() {
    together.forEach(lane -> lanes.add(new Lane(lane, bottoms.size())));
    together.clear();
    bottoms.clear();
  }
}
