package dev.depthsprint.ui.canvas;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Arrays of pixels that were shown and may be painted over. To be used from any thread. */
final class SparePixels {

  /** More are left to the garbage collector. */
  private static final int MOST = 24;

  /** Smaller ones are not worth keeping. */
  private static final int SMALLEST = 1 << 14;

  private final Queue<int[]> arrays = new ConcurrentLinkedQueue<>();
  private final AtomicInteger count = new AtomicInteger();

  /** At least so many pixels, of any colour. */
  int[] take(int size) {
    if (size < SMALLEST) {
      return new int[size];
    }
    int[] found = arrays.poll();
    if (found == null) {
      return new int[size];
    }
    count.decrementAndGet();
    return found.length >= size ? found : new int[size];
  }

  void give(int[] pixels) {
    if (pixels.length >= SMALLEST && count.get() < MOST) {
      count.incrementAndGet();
      arrays.offer(pixels);
    }
  }
}
