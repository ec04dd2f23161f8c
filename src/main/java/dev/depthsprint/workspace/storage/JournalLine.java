package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of the journal: a JSON object whose first field is {@code seq}, the line's number
 * counted from 0, and whose last is {@code crc}, the CRC-32C in eight hexadecimal digits of all the
 * bytes before its comma.
 *
 * <pre>{"seq":7,"type":"heartbeat","interval":"i1","at":"2026-03-02T09:15:04Z","crc":"0f1e2d3c"}
 * </pre>
 */
record JournalLine(long seq, ObjectNode tree) {

  private static final byte[] BEFORE_CRC = ",\"crc\":\"".getBytes(StandardCharsets.UTF_8);
  private static final int DIGITS = 8;
  private static final byte[] AFTER_CRC = "\"}".getBytes(StandardCharsets.UTF_8);

  /** No line of the time journal is longer, in bytes; ours have about 150. */
  static final int LONGEST = 64 * 1024;

  /** The line with its newline. */
  byte[] bytes() {
    ObjectNode numbered = JsonText.object().put("seq", seq);
    numbered.setAll(tree);
    String whole = JsonText.line(numbered);
    String open = whole.substring(0, whole.length() - 1);
    byte[] covered = open.getBytes(StandardCharsets.UTF_8);
    return (open + ",\"crc\":\"" + crc(covered, covered.length) + "\"}\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @param line without its newline
   * @param longest a line of more bytes is damaged
   * @return empty when the line is damaged in any way
   */
  static Optional<JournalLine> parse(byte[] line, String name, int longest) {
    int covered = line.length - AFTER_CRC.length - DIGITS - BEFORE_CRC.length;
    if (covered < 1 || line.length > longest || !hasItsCrc(line, covered)) {
      return Optional.empty();
    }
    try {
      Optional<ObjectNode> plain = FlatJson.parse(line);
      ObjectNode tree = plain.isPresent() ? plain.get() : JsonText.parse(line, name);
      return tree.path("seq").isIntegralNumber() && tree.path("seq").canConvertToLong()
          ? Optional.of(new JournalLine(tree.path("seq").longValue(), tree))
          : Optional.empty();
    } catch (Problem _) {
      return Optional.empty();
    }
  }

  private static boolean hasItsCrc(byte[] line, int covered) {
    int digits = covered + BEFORE_CRC.length;
    int end = digits + DIGITS;
    return Arrays.equals(line, covered, digits, BEFORE_CRC, 0, BEFORE_CRC.length)
        && Arrays.equals(line, end, line.length, AFTER_CRC, 0, AFTER_CRC.length)
        && crc(line, covered).equals(new String(line, digits, DIGITS, StandardCharsets.US_ASCII));
  }

  private static String crc(byte[] bytes, int length) {
    var crc = new CRC32C();
    crc.update(bytes, 0, length);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
