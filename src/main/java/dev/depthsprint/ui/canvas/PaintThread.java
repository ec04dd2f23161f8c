package dev.depthsprint.ui.canvas;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Paints away from the JavaFX thread, one view at a time. Of the requests that come while one is
 * being painted only the latest is painted. While none waits, what surrounds the view is painted:
 * at another zoom only once that rests, since the next one would have no use for it.
 */
final class PaintThread {

  /** What takes longer is not waited for. */
  private static final long QUICK = Duration.ofMillis(5).toNanos();

  /** As {@link #QUICK}, where everything in view is painted anew. */
  private static final long FRESH_QUICK = Duration.ofMillis(25).toNanos();

  private static final Duration REST = Duration.ofMillis(80);

  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().daemon().name("canvas-painter").factory());
  private final SparePixels spare = new SparePixels();
  private final ContentPainter painter = new ContentPainter(spare);
  private final AtomicReference<PaintRequest> waiting = new AtomicReference<>();
  private final BlockingQueue<Frame> painted = new LinkedBlockingQueue<>();
  private final Executor later;
  private final Consumer<Frame> show;

  /** What was painted last; known to the painting thread alone. */
  private PaintRequest latest;

  /** How long the last answer to a request took, in nanoseconds. */
  private volatile long took;

  /** How long it took to paint everything in view for the last time. */
  private volatile long freshTook;

  /**
   * @param later runs what it is given on the JavaFX thread, soon
   * @param show takes each frame on the JavaFX thread; its pixels are painted over afterwards
   */
  PaintThread(Executor later, Consumer<Frame> show) {
    this.later = later;
    this.show = show;
  }

  void request(PaintRequest request) {
    if (waiting.getAndSet(request) == null) {
      thread.execute(this::paint);
    }
  }

  private void paint() {
    long start = System.nanoTime();
    PaintRequest request = waiting.getAndSet(null);
    latest = request;
    Frame frame = painter.paint(request);
    took = System.nanoTime() - start;
    hand(frame);
    if (frame.isFresh()) {
      freshTook = took;
      thread.schedule(() -> surround(request), REST.toMillis(), TimeUnit.MILLISECONDS);
    } else {
      surround(request);
    }
  }

  /** No longer than until another view is to be painted, which has surroundings of its own. */
  private void surround(PaintRequest request) {
    while (latest == request && waiting.get() == null) {
      Optional<Frame> more = painter.surround(request);
      if (more.isEmpty()) {
        return;
      }
      hand(more.get());
    }
  }

  private void hand(Frame frame) {
    painted.add(frame);
    later.execute(this::showPainted);
  }

  private void showPainted() {
    for (Frame frame = painted.poll(); frame != null; frame = painted.poll()) {
      show(frame);
    }
  }

  private void show(Frame frame) {
    show.accept(frame);
    frame.patches().forEach(patch -> spare.give(patch.pixels()));
  }

  /**
   * Waits for a frame on the JavaFX thread, so that it joins what the event has changed besides;
   * but only when the one before was ready in a moment, and for no longer than that.
   *
   * @param number of the request that it answers
   */
  void awaitQuick(long number) {
    if (took < QUICK) {
      await(number, QUICK);
    }
  }

  /** As {@link #awaitQuick}, for a frame in which nothing that was painted before is of use. */
  void awaitFresh(long number) {
    if (freshTook < FRESH_QUICK) {
      await(number, FRESH_QUICK);
    }
  }

  /**
   * @param most in nanoseconds
   */
  void await(long number, long most) {
    long until = System.nanoTime() + most;
    try {
      Frame frame = painted.poll(most, TimeUnit.NANOSECONDS);
      while (frame != null) {
        show(frame);
        boolean isLast = frame.number() >= number;
        frame = isLast ? null : painted.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
