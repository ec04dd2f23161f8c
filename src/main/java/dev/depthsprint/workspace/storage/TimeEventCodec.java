package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.Correction;
import dev.depthsprint.sprint.Gap;
import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * The event of one line of {@code time.jsonl}.
 *
 * <pre>
 * type        started, heartbeat, stopped, paused, put-down, discarded, lost, cut, edited
 * interval    the interval's id; not for put-down and edited
 * task        the task's id; only for started and put-down
 * at          2026-03-02T09:15:04Z
 * zone        Europe/Berlin; only for started
 * watched     only for started: false when no window confirms it, else missing
 * origin      timer, manual, recovered, imported; only for stopped
 * gap, seen   only for lost: the gap's id, and when the interval was last seen running
 * cause       only for lost: sleep, crash, clock-set, zone-change, unseen, idle
 * rest, cut   only for cut: the id of what goes on, and where the cut is
 * act         only for edited: added, changed, split, merged, deleted, booked, settled, undone, redone
 * before, after, gapsBefore, gapsAfter
 *             only for edited: what it took away and what it put there; missing when empty
 * </pre>
 *
 * Intervals and gaps have {@code id}, {@code task}, {@code start}, {@code end} and {@code zone};
 * intervals also {@code origin}, gaps also {@code interval}, {@code cause} and {@code settled}.
 */
final class TimeEventCodec implements Codec<TimeEvent> {

  private static final String TYPES =
      "started, heartbeat, stopped, paused, put-down, discarded, lost, cut, edited";

  private static final StretchCodec STRETCHES = new StretchCodec();

  @Override
  public ObjectNode write(TimeEvent event) {
    ObjectNode tree = JsonText.object();
    switch (event) {
      case TimeEvent.Started started -> {
        of(tree, "started", started.intervalId())
            .put("task", started.taskId())
            .put("at", started.at().toString())
            .put("zone", started.zone().getId());
        if (!started.watched()) {
          tree.put("watched", false);
        }
      }
      case TimeEvent.Heartbeat beat ->
          of(tree, "heartbeat", beat.intervalId()).put("at", beat.at().toString());
      case TimeEvent.Stopped stopped ->
          of(tree, "stopped", stopped.intervalId())
              .put("at", stopped.at().toString())
              .put("origin", Fields.word(stopped.origin()));
      case TimeEvent.Paused paused ->
          of(tree, "paused", paused.intervalId()).put("at", paused.at().toString());
      case TimeEvent.PutDown down ->
          tree.put("type", "put-down").put("task", down.taskId()).put("at", down.at().toString());
      case TimeEvent.Discarded discarded ->
          of(tree, "discarded", discarded.intervalId()).put("at", discarded.at().toString());
      case TimeEvent.Lost lost ->
          of(tree, "lost", lost.intervalId())
              .put("gap", lost.gapId())
              .put("seen", lost.seen().toString())
              .put("at", lost.at().toString())
              .put("cause", Fields.word(lost.cause()));
      case TimeEvent.Cut cut ->
          of(tree, "cut", cut.intervalId())
              .put("rest", cut.restId())
              .put("cut", cut.cut().toString())
              .put("at", cut.at().toString());
      case TimeEvent.Edited(TimeEvent.Act act, Correction correction, Instant at) -> {
        tree.put("type", "edited").put("act", Fields.word(act)).put("at", at.toString());
        STRETCHES.put(tree, correction);
      }
    }
    return tree;
  }

  private static ObjectNode of(ObjectNode tree, String type, String interval) {
    return tree.put("type", type).put("interval", interval);
  }

  @Override
  public TimeEvent read(Fields fields) throws Problem {
    return switch (fields.text("type")) {
      case "started" ->
          new TimeEvent.Started(
              fields.id("interval"),
              fields.id("task"),
              fields.instant("at"),
              fields.zone("zone"),
              fields.flagOr("watched", true));
      case "heartbeat" -> new TimeEvent.Heartbeat(fields.id("interval"), fields.instant("at"));
      case "stopped" ->
          new TimeEvent.Stopped(
              fields.id("interval"), fields.instant("at"), fields.choice("origin", Origin.class));
      case "paused" -> new TimeEvent.Paused(fields.id("interval"), fields.instant("at"));
      case "put-down" -> new TimeEvent.PutDown(fields.id("task"), fields.instant("at"));
      case "discarded" -> new TimeEvent.Discarded(fields.id("interval"), fields.instant("at"));
      case "lost" ->
          new TimeEvent.Lost(
              fields.id("interval"),
              fields.id("gap"),
              fields.instant("seen"),
              fields.instant("at"),
              fields.choice("cause", Gap.Cause.class));
      case "cut" ->
          new TimeEvent.Cut(
              fields.id("interval"),
              fields.id("rest"),
              fields.instant("cut"),
              fields.instant("at"));
      case "edited" ->
          new TimeEvent.Edited(
              fields.choice("act", TimeEvent.Act.class),
              STRETCHES.correction(fields),
              fields.instant("at"));
      default -> throw fields.wrong("type", Message.of("storage.expect.oneOf", TYPES));
    };
  }
}
