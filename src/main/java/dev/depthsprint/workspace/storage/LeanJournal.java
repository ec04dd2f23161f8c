package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.text.Problem;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A time journal without the heartbeats that say nothing any more: those followed at once by a
 * later one, or by the end, of the same interval. An hour of work writes 360 of them, so that
 * without this the journal would be nearly nothing else. All other lines stay what they were, with
 * new numbers.
 */
final class LeanJournal {

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long seq;
  private Optional<ObjectNode> waiting = Optional.empty();
  private String beating = "";

  private LeanJournal() {}

  /**
   * @param lines whole and good
   */
  static byte[] of(byte[] lines, String name) throws Problem {
    var lean = new LeanJournal();
    int from = JournalText.markLength(lines);
    while (from < lines.length) {
      int newline = JournalText.indexOfNewline(lines, from);
      lean.take(JournalText.line(lines, from, newline, name).orElseThrow().tree(), name);
      from = newline + 1;
    }
    lean.keepWaiting();
    return lean.kept.toByteArray();
  }

  private void take(ObjectNode tree, String name) {
    Optional<TimeEvent> event = JournalText.event(tree, name);
    if (!event.map(this::makesIdle).orElse(false)) {
      keepWaiting();
    }
    waiting = Optional.of(tree);
    beating =
        event.orElse(null) instanceof TimeEvent.Heartbeat(String interval, var _) ? interval : "";
    if (beating.isEmpty()) {
      keepWaiting();
    }
  }

  /** True when the heartbeat that waits says nothing any more beside this event. */
  private boolean makesIdle(TimeEvent next) {
    return switch (next) {
      case TimeEvent.Heartbeat(String interval, var _) -> interval.equals(beating);
      case TimeEvent.Stopped(String interval, var _, var _) -> interval.equals(beating);
      case TimeEvent.Paused(String interval, var _) -> interval.equals(beating);
      case TimeEvent.Discarded(String interval, var _) -> interval.equals(beating);
      case TimeEvent.Lost lost -> lost.intervalId().equals(beating);
      case TimeEvent.Started _, TimeEvent.PutDown _, TimeEvent.Cut _, TimeEvent.Edited _ -> false;
    };
  }

  private void keepWaiting() {
    waiting.ifPresent(tree -> {
      tree.remove(List.of("seq", "crc"));
      kept.writeBytes(new JournalLine(seq, tree).bytes());
      seq++;
    });
    waiting = Optional.empty();
  }
}
