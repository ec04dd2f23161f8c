package dev.depthsprint.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Numbers the frames that are wanted, and tells when the latest of them is the one that is seen.
 */
final class Settling {

  private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
  private long wanted;
  private long asked;
  private long shown;

  /** What is seen is old. */
  void want() {
    wanted++;
  }

  /** The number of the latest frame that is wanted. */
  long wanted() {
    return wanted;
  }

  /** True when a frame is wanted that nobody was asked to paint yet. */
  boolean isDue() {
    return asked < wanted;
  }

  /** The number of the frame to be painted now. */
  long ask() {
    asked = wanted;
    return asked;
  }

  /** The number of the frame that was asked for last. */
  long asked() {
    return asked;
  }

  /** True when the latest frame that was wanted is the one that is seen. */
  boolean isSettled() {
    return shown == wanted;
  }

  /** What is seen is what was wanted last, whoever was asked to paint it. */
  void shown() {
    shown(wanted);
  }

  void shown(long number) {
    shown = Math.max(shown, number);
    if (shown == wanted) {
      List<CompletableFuture<Void>> all = List.copyOf(waiting);
      waiting.clear();
      all.forEach(future -> future.complete(null));
    }
  }

  CompletableFuture<Void> whenSettled() {
    if (shown == wanted) {
      return CompletableFuture.completedFuture(null);
    }
    var future = new CompletableFuture<Void>();
    waiting.add(future);
    return future;
  }
}
