package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import tools.jackson.databind.node.ObjectNode;

/**
 * The event of one line of {@code time.jsonl}.
 *
 * <pre>
 * type        started, heartbeat, stopped, paused, put-down, discarded
 * interval    the interval's id; not for put-down
 * task        the task's id; only for started and put-down
 * at          2026-03-02T09:15:04Z
 * zone        Europe/Berlin; only for started
 * origin      timer, manual, recovered, imported; only for stopped
 * </pre>
 */
final class TimeEventCodec implements Codec<TimeEvent> {

  @Override
  public ObjectNode write(TimeEvent event) {
    ObjectNode tree = JsonText.object();
    switch (event) {
      case TimeEvent.Started started ->
          of(tree, "started", started.intervalId())
              .put("task", started.taskId())
              .put("at", started.at().toString())
              .put("zone", started.zone().getId());
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
              fields.id("interval"), fields.id("task"), fields.instant("at"), fields.zone("zone"));
      case "heartbeat" -> new TimeEvent.Heartbeat(fields.id("interval"), fields.instant("at"));
      case "stopped" ->
          new TimeEvent.Stopped(
              fields.id("interval"), fields.instant("at"), fields.choice("origin", Origin.class));
      case "paused" -> new TimeEvent.Paused(fields.id("interval"), fields.instant("at"));
      case "put-down" -> new TimeEvent.PutDown(fields.id("task"), fields.instant("at"));
      case "discarded" -> new TimeEvent.Discarded(fields.id("interval"), fields.instant("at"));
      default ->
          throw fields.wrong(
              "type",
              Message.of(
                  "storage.expect.oneOf",
                  "started, heartbeat, stopped, paused, put-down, discarded"));
    };
  }
}
