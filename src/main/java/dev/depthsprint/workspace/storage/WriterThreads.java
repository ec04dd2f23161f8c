package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Problem;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * The two threads of a {@link Writer}: one for the files, which may take their time, and one for
 * what is appended to journals beside it.
 */
final class WriterThreads implements AutoCloseable {

  /** What runs on one of them. */
  interface Step {
    void run() throws Problem;
  }

  private final ScheduledThreadPoolExecutor files = named("workspace-writer");
  private final ScheduledThreadPoolExecutor journals = named("workspace-steps");

  /** How many appends wait for the files: whatever comes behind them waits there too. */
  private final AtomicInteger handedOver = new AtomicInteger();

  private static ScheduledThreadPoolExecutor named(String name) {
    var thread =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name(name).factory());
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return thread;
  }

  /** The one that writes files. */
  ScheduledThreadPoolExecutor files() {
    return files;
  }

  boolean areOver() {
    return files.isShutdown();
  }

  boolean canAppend() {
    return !journals.isShutdown();
  }

  void inTurn(Runnable work) {
    files.execute(work);
  }

  void inTurn(Runnable work, Duration delay) {
    files.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  void beside(Runnable work, Duration delay) {
    journals.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Runs a step on the thread of the files; completes when it is done. */
  CompletableFuture<Void> stepInTurn(Step step) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    files.execute(() -> run(step, done));
    return done;
  }

  /**
   * Appends beside the files, or in turn with them when a look at the disk has to come first.
   *
   * @param isReady true when nothing needs to be looked at
   * @param look what looks, in turn with the files
   */
  CompletableFuture<Void> atOnce(Step append, BooleanSupplier isReady, Runnable look) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    journals.execute(() -> {
      if (handedOver.get() == 0 && isReady.getAsBoolean()) {
        run(append, done);
      } else {
        handedOver.incrementAndGet();
        files.execute(() -> {
          look.run();
          run(append, done);
          handedOver.decrementAndGet();
        });
      }
    });
    return done;
  }

  private static void run(Step step, CompletableFuture<Void> done) {
    try {
      step.run();
      done.complete(null);
    } catch (Problem | RuntimeException problem) {
      done.completeExceptionally(problem);
    }
  }

  /** Takes no more appends, and waits for those that were given. */
  void endAppends() {
    journals.close();
  }

  /** Ends both; waits for what was given. */
  @Override
  public void close() {
    journals.close();
    files.close();
  }
}
