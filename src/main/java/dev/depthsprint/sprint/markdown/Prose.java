package dev.depthsprint.sprint.markdown;

/** Text that comes line by line and keeps the breaks that were meant. */
final class Prose {

  private final StringBuilder text = new StringBuilder();
  private boolean broken;

  /** Adds a line of its own. */
  void line(String line) {
    if (!line.isBlank()) {
      text.append(text.isEmpty() ? "" : "\n").append(line.strip());
    }
    broken = true;
  }

  /** Adds a paragraph of its own. */
  void paragraph(String line) {
    text.append(text.isEmpty() ? "" : "\n");
    line(line);
  }

  /** Adds a line of a paragraph: at a space, or at a break when the line before asked for one. */
  void add(Line line, String content) {
    if (broken || text.isEmpty()) {
      line(content);
    } else if (!content.isBlank()) {
      text.append(' ').append(content.strip());
    }
    broken = line.breaksHard();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Takes the text away. */
  String drained() {
    String all = text();
    text.setLength(0);
    return all;
  }

  String text() {
    return text.toString();
  }
}
