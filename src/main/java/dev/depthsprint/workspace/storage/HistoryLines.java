package dev.depthsprint.workspace.storage;

import dev.depthsprint.workspace.History;
import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The lines of a history file, as {@link HistoryText} reads them. */
final class HistoryLines {

  /** Set in a line that counts only with the one behind it. */
  static final String MORE = "more";

  /** In characters, so that a line stays within its limit in any script. */
  private static final int LARGEST_CHANGE = HistoryText.LONGEST_LINE / 4;

  private static final StretchCodec STRETCHES = new StretchCodec();

  private HistoryLines() {}

  /**
   * @param change left out when it is too large for a line
   */
  static ObjectNode step(History.Step step, ObjectNode change) {
    ObjectNode line = type("step").put("step", step.number());
    line.set("name", StepName.write(step.name()));
    if (JsonText.line(change).length() <= LARGEST_CHANGE) {
      line.set("change", change);
    }
    step.time().ifPresent(time -> line.set("time", STRETCHES.put(JsonText.object(), time)));
    return line;
  }

  /**
   * @param step the last that is done; 0 when none is
   */
  static ObjectNode to(long step) {
    return type("to").put("step", step);
  }

  static ObjectNode saved() {
    return type("saved");
  }

  private static ObjectNode type(String type) {
    return JsonText.object().put("type", type);
  }

  /**
   * Lines that count as a whole when they are appended: each but the last says that there is more.
   * A file that begins with them comes at once anyway, and is to be read as far as it is good.
   *
   * @param firstSeq the number of the first line; 0 for a file that begins with them, which gets
   *     its first line before
   */
  static byte[] text(long firstSeq, List<ObjectNode> lines) {
    var text = new ByteArrayOutputStream();
    long seq = firstSeq;
    if (seq == 0) {
      ObjectNode header = type("history");
      header.setAll(FileFormat.versions(header));
      text.writeBytes(new JournalLine(0, header).bytes());
      seq++;
    }
    for (int i = 0; i < lines.size(); i++) {
      ObjectNode line = lines.get(i);
      if (firstSeq > 0 && i < lines.size() - 1) {
        line.put(MORE, true);
      }
      text.writeBytes(new JournalLine(seq + i, line).bytes());
    }
    return text.toByteArray();
  }
}
