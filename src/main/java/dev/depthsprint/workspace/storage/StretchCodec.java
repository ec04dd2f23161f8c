package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.Correction;
import dev.depthsprint.sprint.Gap;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Origin;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Intervals and gaps as they stand in a line of the journals. */
final class StretchCodec {

  /** Writes the four lists of a correction. */
  ObjectNode put(ObjectNode tree, Correction correction) {
    putIntervals(tree, "before", correction.before());
    putIntervals(tree, "after", correction.after());
    putGaps(tree, "gapsBefore", correction.gapsBefore());
    putGaps(tree, "gapsAfter", correction.gapsAfter());
    return tree;
  }

  Correction correction(Fields fields) throws Problem {
    return new Correction(
        fields.listOr("before", StretchCodec::interval),
        fields.listOr("after", StretchCodec::interval),
        fields.listOr("gapsBefore", StretchCodec::gap),
        fields.listOr("gapsAfter", StretchCodec::gap));
  }

  /** Writes a list that is missing while it is empty. */
  private static void putIntervals(ObjectNode tree, String name, List<Interval> intervals) {
    if (!intervals.isEmpty()) {
      ArrayNode list = tree.putArray(name);
      for (Interval it : intervals) {
        put(list.addObject().put("id", it.id()), it.taskId(), it.start(), it.end(), it.zone())
            .put("origin", Fields.word(it.origin()));
      }
    }
  }

  /** Writes a list that is missing while it is empty. */
  private static void putGaps(ObjectNode tree, String name, List<Gap> gaps) {
    if (!gaps.isEmpty()) {
      ArrayNode list = tree.putArray(name);
      for (Gap it : gaps) {
        put(
                list.addObject().put("id", it.id()).put("interval", it.intervalId()),
                it.taskId(),
                it.start(),
                it.end(),
                it.zone())
            .put("cause", Fields.word(it.cause()))
            .put("settled", it.settled());
      }
    }
  }

  private static ObjectNode put(
      ObjectNode tree, String task, Instant start, Instant end, ZoneId zone) {
    return tree.put("task", task)
        .put("start", start.toString())
        .put("end", end.toString())
        .put("zone", zone.getId());
  }

  private static Interval interval(Fields fields) throws Problem {
    Instant start = fields.instant("start");
    return new Interval(
        fields.id("id"),
        fields.id("task"),
        start,
        end(fields, start),
        fields.zone("zone"),
        fields.choice("origin", Origin.class));
  }

  private static Gap gap(Fields fields) throws Problem {
    Instant start = fields.instant("start");
    return new Gap(
        fields.id("id"),
        fields.id("interval"),
        fields.id("task"),
        start,
        end(fields, start),
        fields.zone("zone"),
        fields.choice("cause", Gap.Cause.class),
        fields.flag("settled"));
  }

  private static Instant end(Fields fields, Instant start) throws Problem {
    Instant end = fields.instant("end");
    if (end.isBefore(start)) {
      throw fields.wrong("end", Message.of("storage.expect.notBeforeStart"));
    }
    return end;
  }
}
