package dev.depthsprint.workspace.storage;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What git leaves in a journal to which both sides appended: their lines one behind the other, with
 * its marks between them.
 *
 * @param ours the journal as one side had it
 * @param theirs as the other had it
 */
record JournalConflict(byte[] ours, byte[] theirs) {

  /**
   * Which side a line belongs to; what stands before the first mark and behind the last to both.
   */
  private enum Side {
    BOTH,
    OURS,
    BASE,
    THEIRS
  }

  /**
   * @param from where the good lines end
   * @return empty when no whole conflict stands there
   */
  static Optional<JournalConflict> behind(byte[] bytes, int from) {
    var ours = new ByteArrayOutputStream();
    var theirs = new ByteArrayOutputStream();
    ours.write(bytes, 0, from);
    theirs.write(bytes, 0, from);
    Side side = Side.BOTH;
    boolean isWhole = false;
    for (int at = from; at < bytes.length; ) {
      int end = Math.min(bytes.length, JournalText.indexOfNewline(bytes, at) + 1);
      Side next =
          next(side, new String(bytes, at, Math.min(7, end - at), StandardCharsets.US_ASCII));
      if (next == side) {
        byte[] line = Arrays.copyOfRange(bytes, at, end);
        if (side == Side.OURS || side == Side.BOTH) {
          ours.writeBytes(line);
        }
        if (side == Side.THEIRS || side == Side.BOTH) {
          theirs.writeBytes(line);
        }
      }
      isWhole |= side == Side.THEIRS && next == Side.BOTH;
      side = next;
      at = end;
    }
    return isWhole && side == Side.BOTH
        ? Optional.of(new JournalConflict(ours.toByteArray(), theirs.toByteArray()))
        : Optional.empty();
  }

  private static Side next(Side side, String start) {
    return switch (start) {
      case "<<<<<<<" -> Side.OURS;
      case "|||||||" -> Side.BASE;
      case "=======" -> Side.THEIRS;
      case ">>>>>>>" -> Side.BOTH;
      default -> side;
    };
  }
}
