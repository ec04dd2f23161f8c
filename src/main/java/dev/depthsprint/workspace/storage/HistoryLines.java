package dev.depthsprint.workspace.storage;

import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The lines of a history file, as {@link HistoryText} reads them. */
final class HistoryLines {

  private HistoryLines() {}

  /** A line of one type, to be filled. */
  static ObjectNode type(String type) {
    return JsonText.object().put("type", type);
  }

  /**
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
    for (ObjectNode line : lines) {
      text.writeBytes(new JournalLine(seq, line).bytes());
      seq++;
    }
    return text.toByteArray();
  }
}
