package dev.depthsprint.sprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A term on a line of its own with its definitions below, each behind a colon. The term is an item
 * and the definitions are its text; below what opens something of its own, such as "Day 1", the
 * definitions are the items.
 */
final class Definitions {

  private static final Pattern DEFINITION = Pattern.compile("^(\\s{0,3}):(?=\\s+\\S)");

  private static final int INDENTED = 2;

  private static final String HARD_BREAK = "  ";

  private final List<Line> lines;
  private final boolean opens;
  private final List<Block> blocks = new ArrayList<>();
  private int at;

  private Definitions(List<Line> lines, int at, boolean opens) {
    this.lines = lines;
    this.at = at;
    this.opens = opens;
  }

  /**
   * The term that starts at a line and all below it, or nothing.
   *
   * @param loose true when a blank line stands in front
   * @param opens tells the texts that begin something of their own
   */
  static List<Block> at(List<Line> lines, int at, boolean loose, Predicate<String> opens) {
    Line term = lines.get(at);
    boolean isTerm =
        !isDefinition(term)
            && Bullet.of(term.text()).isEmpty()
            && !term.isEmpty()
            && startsBelow(lines, at);
    if (!isTerm) {
      return List.of();
    }
    var text = new Block.Text(term, loose);
    boolean isHead = opens.test(term.content()) || Label.of(new Block.Text(term, true)).isPresent();
    var list = new Definitions(lines, at + 1, isHead);
    list.blocks.add(
        isHead ? text : new Block.Item(List.of(term), loose, Bullet.read(term.content())));
    list.read();
    return List.copyOf(list.blocks);
  }

  /** One blank line may stand between. */
  private static boolean startsBelow(List<Line> lines, int at) {
    int next = at + 1 < lines.size() && lines.get(at + 1).isBlank() ? at + 2 : at + 1;
    return next < lines.size() && isDefinition(lines.get(next));
  }

  private static boolean isDefinition(Line line) {
    return DEFINITION.matcher(line.raw()).find();
  }

  private void read() {
    while (startsBelow(lines, at - 1)) {
      at += lines.get(at).isBlank() ? 1 : 0;
      breakLine();
      definition(withoutColon(lines.get(at++)));
      while (at < lines.size() && goesOn(lines.get(at))) {
        more(lines.get(at++));
      }
    }
  }

  private static boolean goesOn(Line line) {
    return !line.isBlank() && !line.isEmpty() && line.indent() >= INDENTED && !isDefinition(line);
  }

  private static Line withoutColon(Line line) {
    Matcher colon = DEFINITION.matcher(line.raw());
    return Line.of(line.number(), colon.replaceFirst("$1 "));
  }

  /** Definitions of one term are lines of their own. */
  private void breakLine() {
    if (blocks.size() > 1 && blocks.getLast() instanceof Block.Text(Line line, boolean loose)) {
      Line broken = Line.of(line.number(), line.raw() + HARD_BREAK);
      blocks.set(blocks.size() - 1, new Block.Text(broken, loose));
    }
  }

  private void definition(Line line) {
    if (opens || Bullet.of(line.text()).isPresent()) {
      blocks.add(new Block.Item(List.of(line), false, Bullet.read(line.content())));
    } else {
      blocks.add(new Block.Text(line, false));
    }
  }

  private void more(Line line) {
    if (Bullet.of(line.text()).isEmpty()
        && blocks.getLast() instanceof Block.Item(var own, boolean loose, Bullet bullet)) {
      List<Line> both = new ArrayList<>(own);
      both.add(line);
      String text = bullet.text() + ' ' + line.content();
      blocks.set(
          blocks.size() - 1, new Block.Item(List.copyOf(both), loose, bullet.withText(text)));
    } else {
      definition(line);
    }
  }
}
