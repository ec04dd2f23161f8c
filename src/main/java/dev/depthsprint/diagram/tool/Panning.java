package dev.depthsprint.diagram.tool;

import dev.depthsprint.picture.Point;

/**
 * The view is dragged, with the middle button or with Space.
 *
 * @param last where the pointer was last, so that each move pans by the way since then
 */
public record Panning(Pointer down, Pointer last) implements State {

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    pan(bench, last, pointer);
    return new Panning(down, pointer);
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    return Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    pan(bench, last, down);
    return Idle.EMPTY;
  }

  private static void pan(Bench bench, Pointer from, Pointer to) {
    Point way = to.onScreen().minus(from.onScreen());
    if (!way.equals(Point.ORIGIN)) {
      bench.panBy(way.x(), way.y());
    }
  }
}
