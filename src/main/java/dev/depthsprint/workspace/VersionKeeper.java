package dev.depthsprint.workspace;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Keeps versions without being asked: how a diagram was before the first change of a session, then
 * before a change when ten minutes have passed since the last version, and before it is deleted or
 * an older version comes back. What the newest version holds already is not kept again. No step of
 * undo takes such a version away.
 */
public final class VersionKeeper {

  /** Between two versions of a diagram that is being changed. */
  static final Duration PAUSE = Duration.ofMinutes(10);

  private final Store store;
  private final TimeSource time;
  private final Executor background;
  private final Executor storeThread;

  /** When a version of a diagram was last due in this session, in nanoseconds, by slug. */
  private final Map<String, Long> lastDue = new HashMap<>();

  /**
   * @param background runs what may wait for the disk
   * @param storeThread runs what it is given on the thread of the store
   */
  public VersionKeeper(Store store, TimeSource time, Executor background, Executor storeThread) {
    this.store = store;
    this.time = time;
    this.background = background;
    this.storeThread = storeThread;
    forgetDeleted();
    store.listen(this::follow);
  }

  private void forgetDeleted() {
    Versions left = Thinning.ofDeleted(store.current(), time.instant());
    if (!left.equals(store.current().versions())) {
      store.keep(workspace -> workspace.withVersions(left));
    }
  }

  private void follow(Workspace before, Workspace after) {
    if (before.diagrams() != after.diagrams()) {
      before
          .diagrams()
          .forEach((slug, was) -> {
            Diagram is = after.diagrams().get(slug);
            if (is == null) {
              keep(was);
            } else if (is != was && isDue(slug)) {
              keep(was);
            }
          });
    }
  }

  private boolean isDue(String slug) {
    Long last = lastDue.get(slug);
    return last == null || time.nanos() - last >= PAUSE.toNanos();
  }

  /** Keeps a version of the diagram, unless the newest one is just like it. */
  public void keep(Diagram diagram) {
    lastDue.put(diagram.slug(), time.nanos());
    Optional<Version> latest = store.current().versions().latest(diagram.slug());
    Instant now = time.instant();
    background.execute(() -> {
      if (latest.filter(known -> isLike(known, diagram)).isEmpty()) {
        storeThread.execute(() -> take(diagram, now));
      }
    });
  }

  private static boolean isLike(Version version, Diagram diagram) {
    try {
      return version.snapshot().diagram().equals(diagram);
    } catch (Problem _) {
      // What cannot be read holds nothing.
      return false;
    }
  }

  private void take(Diagram diagram, Instant at) {
    Version version = store.current().versions().make(diagram, at, "");
    store.keep(workspace ->
        workspace.withVersions(
            Thinning.of(workspace.versions().plus(version), version.slug(), at)));
  }
}
