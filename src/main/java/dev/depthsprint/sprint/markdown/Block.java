package dev.depthsprint.sprint.markdown;

import java.util.List;

/** A piece of the page, with the lines that it stands on. */
sealed interface Block {

  List<Line> lines();

  /**
   * @param level 1 to 6
   */
  record Heading(List<Line> lines, int level, String text) implements Block {}

  /** A rule, or a line that quotes nothing. */
  record Divider(List<Line> lines) implements Block {}

  /**
   * @param header the header's cells, empty when the table has none
   * @param frame the lines of the header and of the dashes
   */
  record Table(List<Line> frame, List<String> header, List<Row> rows) implements Block {
    @Override
    public List<Line> lines() {
      return java.util.stream.Stream.concat(
              frame.stream(), rows.stream().flatMap(row -> row.lines().stream()))
          .toList();
    }
  }

  /** A table row, joined when it is broken over several lines. */
  record Row(List<Line> lines, List<String> cells) {}

  /**
   * A list item with the lines that carry it on.
   *
   * @param loose true when a blank line stands in front
   */
  record Item(List<Line> lines, boolean loose, Bullet bullet) implements Block {
    int indent() {
      return lines.getFirst().indent();
    }
  }

  /**
   * One line of a paragraph.
   *
   * @param loose true when a blank line stands in front
   */
  record Text(Line line, boolean loose) implements Block {
    @Override
    public List<Line> lines() {
      return List.of(line);
    }
  }

  /** Code, a comment, the front matter: never read, only kept. */
  record Verbatim(List<Line> lines) implements Block {}
}
