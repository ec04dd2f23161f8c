package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Pipelines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Prints how long routing takes: whole diagrams, and one step of a drag; medians in µs. */
final class RoutingTimes {

  private static final int FRESH = 15;
  private static final int STEPS = 400;

  private RoutingTimes() {}

  public static void main(String[] args) {
    for (int size : new int[] {200, 1_000, 10_000}) {
      Diagram diagram = Pipelines.layered(1, size);
      List<Long> fresh = new ArrayList<>();
      for (int i = 0; i < FRESH; i++) {
        fresh.add(micros(() -> Router.routes(diagram)));
      }
      System.out.printf(
          "%d components: all routes %d, a step of a drag %d%n",
          size, median(fresh), median(drags(diagram, size)));
    }
  }

  private static List<Long> drags(Diagram diagram, int size) {
    var random = new Random(1);
    List<Long> times = new ArrayList<>();
    Board board = Board.of(diagram);
    String id = "";
    for (int i = 0; i < STEPS; i++) {
      id = i % 20 == 0 ? "c" + random.nextInt(size) : id;
      Board next = board.after(board.diagram().withMoved(List.of(id), 4, 2));
      times.add(micros(next::routes));
      board = next;
    }
    return times;
  }

  private static long micros(Supplier<?> work) {
    long start = System.nanoTime();
    work.get();
    return (System.nanoTime() - start) / 1_000;
  }

  private static long median(List<Long> times) {
    Collections.sort(times);
    return times.get(times.size() / 2);
  }
}
