package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.Correction;
import dev.depthsprint.sprint.Gap;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Version;
import dev.depthsprint.workspace.Versions;
import dev.depthsprint.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.pcollections.TreePVector;

/**
 * Writes what is in memory into another folder, for when its own is full, gone or may not be
 * written any more.
 */
public final class WorkspaceCopy {

  /** So many intervals fit into a line of the journal. */
  private static final int CHUNK = 50;

  private WorkspaceCopy() {}

  /**
   * @param folder is not there yet, or is empty; becomes a workspace
   * @throws Problem when it holds something, or cannot be written
   */
  public static void write(Path folder, Workspace workspace) throws Problem, InterruptedException {
    if (!Place.list(folder).isEmpty()) {
      throw Problem.of("storage.copy.notEmpty", folder.toString());
    }
    try (var opened = WorkspaceFolder.open(folder)) {
      List<TimeEvent> events = events(workspace.time());
      if (!events.isEmpty()) {
        opened.append(events).get();
      }
      opened.save(workspace.withVersions(readable(workspace.versions())));
      opened.flush().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Problem problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Versions lie in files; those that went with the folder cannot be copied. */
  private static Versions readable(Versions versions) {
    Versions readable = Versions.NONE;
    for (Version version : versions.list()) {
      try {
        version.snapshot().diagram();
        readable = readable.plus(version);
      } catch (Problem _) {
        // It stays where it was, if it is anywhere.
      }
    }
    return readable;
  }

  /** A short journal that leads to the same time. */
  static List<TimeEvent> events(TimeLog log) {
    List<TimeEvent> events = new ArrayList<>();
    List<Interval> intervals = log.intervals();
    for (int i = 0; i < intervals.size(); i += CHUNK) {
      List<Interval> some = intervals.subList(i, Math.min(i + CHUNK, intervals.size()));
      events.add(added(some, List.of(), some.getLast().end()));
    }
    List<Gap> gaps = log.gaps();
    for (int i = 0; i < gaps.size(); i += CHUNK) {
      List<Gap> some = gaps.subList(i, Math.min(i + CHUNK, gaps.size()));
      events.add(added(List.of(), some, some.getLast().end()));
    }
    if (log.timer() instanceof TimerState.Running run) {
      events.add(
          new TimeEvent.Started(
              run.intervalId(), run.taskId(), run.start(), run.zone(), run.watched()));
      events.add(new TimeEvent.Heartbeat(run.intervalId(), run.lastHeartbeat()));
    }
    return events;
  }

  private static TimeEvent added(List<Interval> intervals, List<Gap> gaps, Instant at) {
    return new TimeEvent.Edited(
        TimeEvent.Act.ADDED,
        new Correction(
            TreePVector.empty(),
            TreePVector.from(intervals),
            TreePVector.empty(),
            TreePVector.from(gaps)),
        at);
  }
}
