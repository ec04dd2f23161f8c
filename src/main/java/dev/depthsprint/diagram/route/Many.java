package dev.depthsprint.diagram.route;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Does the same work for many things, on all processors where that is worth it. */
final class Many {

  /** Fewer are done before other threads are awake. */
  private static final int WORTHWHILE = 100;

  private Many() {}

  /**
   * The results in the order of the things.
   *
   * @param work depends on its thing alone, and changes nothing
   */
  static <T, R> List<R> map(List<T> things, Function<T, R> work) {
    Stream<T> stream = things.size() < WORTHWHILE ? things.stream() : things.parallelStream();
    return stream.map(work).toList();
  }
}
