package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimeMerge;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A journal as it was read. Where git left a conflict in it, the time of both sides counts, though
 * it is in no good line yet.
 *
 * @param text the good lines
 * @param log the time of them, and of a conflict behind them
 * @param missing what leads from the good lines to the log
 * @param marks of the good lines
 */
record JournalRead(JournalText text, TimeLog log, List<TimeEvent> missing, LineMarks marks) {

  /** A journal that is not there yet. */
  static JournalRead fresh() {
    return new JournalRead(JournalText.NEW, TimeLog.EMPTY, List.of(), new LineMarks());
  }

  /**
   * @param at the time of what must be appended
   * @throws Problem when only a newer version of the app understands the journal
   */
  static JournalRead of(byte[] bytes, String name, Instant at) throws Problem {
    JournalText text = JournalText.parse(bytes, name);
    var marks = LineMarks.of(Arrays.copyOf(bytes, text.goodLength()));
    Optional<JournalConflict> conflict =
        text.damagedLine() == 0
            ? Optional.empty()
            : JournalConflict.behind(bytes, text.goodLength());
    if (conflict.isEmpty()) {
      return new JournalRead(text, text.log(), List.of(), marks);
    }
    TimeLog ours = JournalText.parse(conflict.get().ours(), name).log();
    TimeLog theirs = JournalText.parse(conflict.get().theirs(), name).log();
    TimeLog merged = TimeMerge.of(text.log(), ours, theirs).log();
    List<TimeEvent> missing = TimeMerge.events(text.log(), merged, at);
    TimeLog log =
        missing.stream()
            .reduce(text.log(), (last, event) -> last.after(event).orElse(last), (_, last) -> last);
    return new JournalRead(text, log, missing, marks);
  }

  /** A sentence for each thing that is not as it should be. */
  List<Message> complaints(String name) {
    List<Message> complaints = new ArrayList<>();
    String line = String.valueOf(text.damagedLine());
    if (text.damagedLine() > 0) {
      complaints.add(
          missing.isEmpty()
              ? Message.of("storage.journal.damaged", name, line)
              : Message.of("storage.journal.conflict", name, line));
    }
    if (text.skipped() > 0) {
      complaints.add(Message.of("storage.journal.skipped", name, text.skipped()));
    }
    return complaints;
  }
}
