package dev.depthsprint.sprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the lines of a file into blocks. Every line that is not blank is in exactly one of them. */
final class Blocks {

  private static final Pattern HEADING = Pattern.compile("^(#{1,6})(?:\\s+(.*))?$");

  private static final Pattern CLOSING_HASHES = Pattern.compile("\\s#{1,9}$");

  private static final Pattern TAGGED =
      Pattern.compile("^<[hH]([1-6])(?:\\s[^<>]{0,200})?>([^<>]{1,2000})</[hH]\\1>$");

  private static final Pattern SUMMARY =
      Pattern.compile("^(?:<details[^<>]{0,40}>\\s{0,9})?<summary>(.{1,2000}?)</summary>$");

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z]{1,9}>");

  private static final int INNERMOST = 6;

  private static final Pattern FENCE = Pattern.compile("^(```|~~~)");

  private static final Pattern FRONT_MATTER = Pattern.compile("^(?:[\\pL#-].*|\\s+.*)$");

  /** More indented than this, a number sign starts a comment in code. */
  private static final int DEEPEST_HEADING = 3;

  private final List<Line> lines;
  private final Predicate<String> opens;
  private final List<Block> blocks = new ArrayList<>();
  private int at;

  /** False once a comment did not end: then no later one does, and looking again is for nothing. */
  private boolean commentsEnd = true;

  private Blocks(List<Line> lines, Predicate<String> opens) {
    this.lines = lines;
    this.opens = opens;
  }

  /**
   * @param opens tells the texts that begin something of their own (a week, a day, a label) and so
   *     never carry on the item above
   */
  static List<Block> of(List<Line> lines, Predicate<String> opens) {
    Blocks scan = new Blocks(lines, opens);
    scan.frontMatter();
    while (scan.at < lines.size()) {
      scan.next();
    }
    return List.copyOf(scan.blocks);
  }

  private void frontMatter() {
    if (!lines.getFirst().raw().equals("---")) {
      return;
    }
    for (int end = 1; end < lines.size(); end++) {
      String raw = lines.get(end).raw();
      if (raw.equals("---")) {
        verbatim(end + 1);
        return;
      }
      if (!FRONT_MATTER.matcher(raw).matches() || raw.startsWith("# ")) {
        return;
      }
    }
  }

  private void next() {
    Line line = lines.get(at);
    if (line.isBlank()) {
      at++;
    } else if (line.isEmpty() || isRule(line)) {
      add(new Block.Divider(List.of(line)), 1);
    } else if (!kept(line) && !heading(line) && !table() && !item(line) && !definitions()) {
      text(line);
    }
  }

  private void add(Block block, int count) {
    blocks.add(block);
    at += count;
  }

  private void verbatim(int end) {
    add(new Block.Verbatim(List.copyOf(lines.subList(at, end))), end - at);
  }

  /**
   * Code and comments, when they end; an end that is missing must not hide the rest of the plan.
   */
  private boolean kept(Line line) {
    Matcher fence = FENCE.matcher(line.text());
    if (fence.find()) {
      String mark = fence.group(1);
      return closed(at + 1, text -> text.startsWith(mark));
    }
    if (line.text().startsWith("<!--") && commentsEnd) {
      commentsEnd = closed(at, text -> text.contains("-->"));
      return commentsEnd;
    }
    return false;
  }

  private boolean closed(int from, Predicate<String> closes) {
    for (int i = from; i < lines.size(); i++) {
      if (closes.test(lines.get(i).text())) {
        verbatim(i + 1);
        return true;
      }
    }
    return false;
  }

  private boolean heading(Line line) {
    Optional<Block.Heading> heading =
        hashed(line).or(() -> tagged(line)).or(() -> folding(line)).or(() -> underlined(line));
    heading.ifPresent(block -> add(block, block.lines().size()));
    return heading.isPresent();
  }

  private static Optional<Block.Heading> hashed(Line line) {
    Matcher found = HEADING.matcher(line.text());
    if (line.indent() > DEEPEST_HEADING || !found.matches()) {
      return Optional.empty();
    }
    String text = found.group(2) == null ? "" : found.group(2);
    return Optional.of(
        new Block.Heading(
            List.of(line),
            found.group(1).length(),
            CLOSING_HASHES.matcher(text).replaceFirst("").strip()));
  }

  /** A heading in HTML on one line, as a page for GitHub centres its title. */
  private static Optional<Block.Heading> tagged(Line line) {
    Matcher found = TAGGED.matcher(line.text());
    return found.matches()
        ? Optional.of(
            new Block.Heading(
                List.of(line), Integer.parseInt(found.group(1)), found.group(2).strip()))
        : Optional.empty();
  }

  /** What shows of a part of the page that folds. */
  private static Optional<Block.Heading> folding(Line line) {
    Matcher found = SUMMARY.matcher(line.text());
    return found.matches()
        ? Optional.of(
            new Block.Heading(
                List.of(line), INNERMOST, TAG.matcher(found.group(1)).replaceAll("").strip()))
        : Optional.empty();
  }

  /** A line with === or --- right below; below a paragraph or a label, --- is a rule. */
  private Optional<Block.Heading> underlined(Line line) {
    if (at + 1 == lines.size() || !isLoose() || Bullet.of(line.text()).isPresent()) {
      return Optional.empty();
    }
    Line below = lines.get(at + 1);
    boolean underline =
        below.text().length() > 1
            && (below.text().chars().allMatch(c -> c == '=')
                || below.text().chars().allMatch(c -> c == '-')
                    && Label.of(line.text()).isEmpty()
                    && line.text().indexOf('|') < 0);
    return underline
        ? Optional.of(
            new Block.Heading(
                List.of(line, below), below.text().startsWith("=") ? 1 : 2, line.text()))
        : Optional.empty();
  }

  private boolean table() {
    Optional<Block.Table> table = Tables.at(lines, at, this::interrupts);
    table.ifPresent(block -> add(block, block.lines().size()));
    return table.isPresent();
  }

  private boolean item(Line line) {
    Optional<Bullet> bullet = Bullet.of(line.text());
    bullet.ifPresent(found -> item(line, found));
    return bullet.isPresent();
  }

  private void item(Line line, Bullet bullet) {
    List<Line> own = new ArrayList<>(List.of(line));
    StringBuilder text = new StringBuilder(Bullet.read(line.content()).text());
    while (at + own.size() < lines.size() && carriesOn(lines.get(at + own.size()), line, bullet)) {
      Line more = lines.get(at + own.size());
      text.append(' ').append(more.content());
      own.add(more);
    }
    Bullet whole = bullet.withText(text.toString().strip());
    add(new Block.Item(List.copyOf(own), isLoose(), whole), own.size());
  }

  /**
   * A line without a marker belongs to the item above; below one that is only ticked, if indented.
   */
  private boolean carriesOn(Line line, Line item, Bullet bullet) {
    return !line.isBlank()
        && !line.isEmpty()
        && !interrupts(line)
        && line.isQuoted() == item.isQuoted()
        && (!bullet.marker().isEmpty() || line.indent() > item.indent())
        && Bullet.of(line.text()).isEmpty()
        && !opens.test(line.text())
        && line.text().indexOf('|') < 0;
  }

  private boolean interrupts(Line line) {
    return isRule(line)
        || hashed(line).isPresent()
        || FENCE.matcher(line.text()).find()
        || line.text().startsWith("<!--");
  }

  private boolean definitions() {
    List<Block> found = Definitions.at(lines, at, isLoose(), opens);
    if (!found.isEmpty()) {
      blocks.addAll(found);
      Line last = found.getLast().lines().getLast();
      while (lines.get(at++).number() != last.number()) {
        // Blank lines between the definitions are in no block.
      }
    }
    return !found.isEmpty();
  }

  private void text(Line line) {
    add(new Block.Text(line, isLoose()), 1);
  }

  /** True at the start of the file and behind a blank line. */
  private boolean isLoose() {
    return at == 0 || lines.get(at - 1).isBlank() || lines.get(at - 1).isEmpty();
  }

  private static boolean isRule(Line line) {
    String marks = line.text().replace(" ", "");
    return marks.length() > 2
        && "-*_=–—".indexOf(marks.charAt(0)) >= 0
        && marks.chars().allMatch(c -> c == marks.charAt(0));
  }
}
