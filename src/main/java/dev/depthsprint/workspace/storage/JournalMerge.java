package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimeMerge;
import dev.depthsprint.text.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/** Merges two journals of time that were appended to apart: ours, and behind it what it lacks. */
final class JournalMerge {

  private static final byte[] START =
      "{\"seq\":0,\"type\":\"journal\"".getBytes(StandardCharsets.UTF_8);

  private JournalMerge() {}

  static boolean isJournal(byte[] bytes) {
    int from = JournalText.markLength(bytes);
    int to = from + START.length;
    return bytes.length >= to && Arrays.equals(bytes, from, to, START, 0, START.length);
  }

  /**
   * @param base empty when both sides began anew
   * @param at when, for the lines that are new
   * @throws Problem when one of the journals is damaged
   */
  static byte[] of(
      byte[] base, byte[] ours, String ourName, byte[] theirs, String theirName, Instant at)
      throws Problem {
    JournalText was = JournalText.parse(base, ourName);
    JournalText our = whole(ours, ourName);
    JournalText their = whole(theirs, theirName);
    TimeLog merged = TimeMerge.of(was.log(), our.log(), their.log()).log();
    var text = new ByteArrayOutputStream();
    text.writeBytes(ours);
    if (!our.endsInNewline()) {
      text.write('\n');
    }
    long seq = our.nextSeq();
    for (TimeEvent event : TimeMerge.events(our.log(), merged, at)) {
      text.writeBytes(JournalLines.line(seq++, event));
    }
    return text.toByteArray();
  }

  private static JournalText whole(byte[] bytes, String name) throws Problem {
    JournalText text = JournalText.parse(bytes, name);
    if (text.damagedLine() > 0) {
      throw Problem.of("storage.merge.journal", name, String.valueOf(text.damagedLine()));
    }
    return text;
  }
}
