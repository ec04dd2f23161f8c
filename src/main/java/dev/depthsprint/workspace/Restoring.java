package dev.depthsprint.workspace;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Correction;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pcollections.TreePVector;

/**
 * Brings back what a backup holds, as one step of undo. The versions of diagrams, the time and the
 * settings stay as they are now.
 */
public final class Restoring {

  private Restoring() {}

  /** The plan, the other sprints and the diagrams become those of the backup. */
  public static Edit everything(Workspace backup) {
    return new Edit(
        Message.of("workspace.edit.restoreBackup"),
        now ->
            new Workspace(
                backup.sprint(),
                backup.archive(),
                backup.diagrams(),
                now.versions(),
                now.time(),
                now.settings()));
  }

  /**
   * What is not there now comes back; whatever is there stays as it is. For time see {@link
   * #missingTime}.
   */
  public static Edit missing(Workspace backup) {
    return new Edit(Message.of("workspace.edit.restoreMissing"), now -> withMissing(now, backup));
  }

  private static Workspace withMissing(Workspace now, Workspace backup) {
    Workspace result = now.sprint().equals(Sprint.NONE) ? now.withSprint(backup.sprint()) : now;
    for (Map.Entry<String, Sprint> one : backup.archive().entrySet()) {
      if (!now.archive().containsKey(one.getKey())) {
        result = result.withArchive(result.archive().plus(one.getKey(), one.getValue()));
      }
    }
    for (Diagram diagram : backup.diagrams().values()) {
      if (now.diagram(diagram.slug()).isEmpty()) {
        result = result.with(diagram);
      }
    }
    return result;
  }

  /**
   * The events that bring back the intervals of a backup that are not there now, as far as nothing
   * else was recorded in their time since.
   */
  public static List<TimeEvent> missingTime(TimeLog now, TimeLog backup, Instant at) {
    Set<String> there = new HashSet<>();
    now.intervals().forEach(interval -> there.add(interval.id()));
    List<TimeEvent> events = new ArrayList<>();
    TimeLog log = now;
    for (Interval interval : backup.intervals()) {
      if (there.add(interval.id())) {
        TimeEvent event = added(interval, at);
        Optional<TimeLog> next = log.after(event);
        if (next.isPresent()) {
          events.add(event);
          log = next.get();
        }
      }
    }
    return events;
  }

  private static TimeEvent added(Interval interval, Instant at) {
    var correction =
        new Correction(
            TreePVector.empty(),
            TreePVector.singleton(interval),
            TreePVector.empty(),
            TreePVector.empty());
    return new TimeEvent.Edited(TimeEvent.Act.ADDED, correction, at);
  }

  /** True when there is something that {@link #missing} would bring back. */
  public static boolean hasMissing(Workspace now, Workspace backup) {
    return !withMissing(now, backup).hasDocumentOf(now);
  }
}
