package dev.depthsprint.sprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds a table and joins its broken rows. In GitHub's Markdown a row is one line, and what follows
 * without a pipe becomes a row of its own; people nevertheless break long cells, with a backslash
 * or without. Such a row goes on until it has as many cells as the header.
 */
final class Tables {

  /** A row of more lines is none: each line more is looked at from the start of the row. */
  private static final int MOST_LINES = 100;

  private final List<Line> lines;
  private final Predicate<Line> interrupts;
  private int at;

  private Tables(List<Line> lines, int at, Predicate<Line> interrupts) {
    this.lines = lines;
    this.at = at;
    this.interrupts = interrupts;
  }

  /**
   * The table that starts at a line: a line with pipes above a line of dashes, or one that starts
   * with a pipe.
   *
   * @param interrupts tells the lines that end any table
   */
  static Optional<Block.Table> at(List<Line> lines, int at, Predicate<Line> interrupts) {
    String first = lines.get(at).text();
    boolean framed =
        first.indexOf('|') >= 0
            && at + 1 < lines.size()
            && Cells.isDelimiter(lines.get(at + 1).text());
    return framed || first.startsWith("|") && Cells.split(first).size() > 1
        ? Optional.of(new Tables(lines, at, interrupts).table(framed))
        : Optional.empty();
  }

  private Block.Table table(boolean framed) {
    List<Line> frame = new ArrayList<>();
    List<String> header = List.of();
    if (framed && !Cells.isDelimiter(lines.get(at).text())) {
      header = List.copyOf(Cells.split(lines.get(at).text()));
      frame.add(lines.get(at++));
    }
    int width = header.isEmpty() ? Cells.split(lines.get(at).text()).size() : header.size();
    List<Block.Row> rows = new ArrayList<>();
    while (isRow()) {
      if (Cells.isDelimiter(lines.get(at).text())) {
        frame.add(lines.get(at++));
      } else {
        rows.add(row(width));
      }
    }
    return new Block.Table(List.copyOf(frame), header, List.copyOf(rows));
  }

  private boolean isRow() {
    return goesOn(at) && lines.get(at).text().indexOf('|') >= 0;
  }

  private boolean goesOn(int line) {
    return line < lines.size()
        && !lines.get(line).isBlank()
        && !lines.get(line).isEmpty()
        && !interrupts.test(lines.get(line));
  }

  private Block.Row row(int width) {
    List<Line> own = new ArrayList<>();
    StringBuilder text = new StringBuilder(lines.get(at).content());
    own.add(lines.get(at++));
    while (own.size() < MOST_LINES
        && goesOn(at)
        && isBroken(own.getLast(), text.toString(), width)) {
      text.append("<br>").append(lines.get(at).content());
      own.add(lines.get(at++));
    }
    return new Block.Row(List.copyOf(own), List.copyOf(Cells.split(text.toString())));
  }

  private boolean isBroken(Line last, String text, int width) {
    boolean pipeBelow = lines.get(at).text().startsWith("|");
    boolean incomplete = Cells.split(text).size() < width;
    return last.endsWithBackslash() ? incomplete || !pipeBelow : incomplete && !pipeBelow;
  }
}
