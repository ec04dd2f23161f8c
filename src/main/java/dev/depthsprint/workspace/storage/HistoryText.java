package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.Correction;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands in a history file. Each line is one of
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@code history}</td><td>the first line, with the versions that all files have</td></tr>
 *   <tr><td>{@code step}</td><td>a step behind the one that was last done, or in its place when it
 *       has its number: {@code step, name, change}, the change as {@link WorkspaceDelta} has it;
 *       what could be redone is gone; a change that is too large is left
 *       out, and nothing can be undone past it; a step over recorded time has it as
 *       {@code time}</td></tr>
 *   <tr><td>{@code to}</td><td>undo or redo went to where {@code step} is the last that is done; 0
 *       when none is</td></tr>
 *   <tr><td>{@code saved}</td><td>all that stands above is in the workspace's own files</td></tr>
 * </table>
 *
 * A line with {@code more} counts only with the one behind it: they were appended at once. Reading
 * ends at the first line that is damaged.
 */
final class HistoryText {

  /** No line is longer, in bytes. */
  static final int LONGEST_LINE = 2 * 1024 * 1024;

  private static final StretchCodec STRETCHES = new StretchCodec();

  /** One step as it stands in the file. */
  record Entry(long number, Message name, JsonNode change, Optional<Correction> time) {

    /**
     * @throws TreeDelta.Unfit when the workspace is not what the change starts from
     */
    Workspace taken(WorkspaceDelta deltas, Workspace workspace, TreeDelta.Way way)
        throws TreeDelta.Unfit {
      if (change.isMissingNode()) {
        throw new TreeDelta.Unfit();
      }
      return deltas.apply(change, workspace, way);
    }
  }

  /** A change that may not be in the workspace's files yet, and which way it went. */
  record Move(JsonNode change, TreeDelta.Way way) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<Move> unsaved = new ArrayList<>();
  private int done;
  private long nextSeq;
  private int goodLength;
  private boolean endsInNewline = true;
  private boolean isDamaged;

  HistoryText() {}

  /**
   * @throws Problem when only a newer version of the app understands the file
   */
  static HistoryText parse(byte[] bytes, String name) throws Problem {
    var text = new HistoryText();
    text.goodLength = JournalText.markLength(bytes);
    List<Read> together = new ArrayList<>();
    int at = text.goodLength;
    while (at < bytes.length) {
      int newline = JournalText.indexOfNewline(bytes, at);
      Optional<JournalLine> line = JournalText.line(bytes, at, newline, name, LONGEST_LINE);
      if (line.isEmpty() || line.get().seq() != text.nextSeq + together.size()) {
        // A torn last line is what a kill leaves; it was promised to nobody.
        text.isDamaged = newline < bytes.length;
        return text;
      }
      at = Math.min(newline + 1, bytes.length);
      together.add(new Read(line.get(), at, newline < bytes.length));
      if (!line.get().tree().has(HistoryLines.MORE)) {
        if (!text.take(together, name)) {
          text.isDamaged = at < bytes.length;
          return text;
        }
        together.clear();
      }
    }
    return text;
  }

  /**
   * A line that is whole.
   *
   * @param end where the next one begins, in bytes
   */
  private record Read(JournalLine line, int end, boolean endsInNewline) {}

  /** Returns false when one of the lines does not follow from those before. */
  private boolean take(List<Read> together, String name) throws Problem {
    for (Read read : together) {
      if (!take(read.line(), name)) {
        return false;
      }
      nextSeq++;
      goodLength = read.end();
      endsInNewline = read.endsInNewline();
    }
    return true;
  }

  /** Returns false when the line does not follow from those before. */
  private boolean take(JournalLine line, String name) throws Problem {
    ObjectNode tree = line.tree();
    if (line.seq() == 0) {
      FileFormat.requireReadable(Fields.of(tree, name));
      return true;
    }
    long number = tree.path("step").longValue(-1);
    switch (tree.path("type").stringValue("")) {
      case "step" ->
          step(
              new Entry(
                  number, StepName.read(tree.path("name")), tree.path("change"), time(tree, name)));
      case "to" -> {
        return goTo(number);
      }
      case "saved" -> unsaved.clear();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static Optional<Correction> time(ObjectNode tree, String name) throws Problem {
    Optional<Fields> time = Fields.of(tree, name).objectIfThere("time");
    return time.isPresent() ? Optional.of(STRETCHES.correction(time.get())) : Optional.empty();
  }

  private void step(Entry entry) {
    if (done > 0 && entries.get(done - 1).number() == entry.number()) {
      done--;
      unsaved.add(new Move(entries.get(done).change(), TreeDelta.Way.BACK_WHERE_IT_FITS));
    }
    entries.subList(done, entries.size()).clear();
    entries.add(entry);
    done++;
    unsaved.add(new Move(entry.change(), TreeDelta.Way.FORTH_WHERE_IT_FITS));
  }

  private boolean goTo(long number) {
    int target = 0;
    while (target < entries.size() && entries.get(target).number() <= number) {
      target++;
    }
    if (number != 0 && (target == 0 || entries.get(target - 1).number() != number)) {
      return false;
    }
    while (done > target) {
      done--;
      unsaved.add(new Move(entries.get(done).change(), TreeDelta.Way.BACK_WHERE_IT_FITS));
    }
    while (done < target) {
      unsaved.add(new Move(entries.get(done).change(), TreeDelta.Way.FORTH_WHERE_IT_FITS));
      done++;
    }
    return true;
  }

  /** Oldest first. */
  List<Entry> entries() {
    return entries;
  }

  /** How many of the entries are done; the rest can be redone. */
  int done() {
    return done;
  }

  /** In order. */
  List<Move> unsaved() {
    return unsaved;
  }

  long nextSeq() {
    return nextSeq;
  }

  /** The length of the good lines, in bytes. */
  int goodLength() {
    return goodLength;
  }

  boolean endsInNewline() {
    return endsInNewline;
  }

  /** True when a whole line is not as it should be. */
  boolean isDamaged() {
    return isDamaged;
  }
}
