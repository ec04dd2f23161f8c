package dev.depthsprint.sprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The inline Markdown of a title: what a person reads, without the signs. */
public final class InlineText {

  /** A title is one line of text: "1." or "#" at its start make no list and no heading of it. */
  private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of()).build();

  /** Beyond this a text is no title, and its signs are left alone. */
  private static final int LONGEST_TITLE = 2_000;

  private InlineText() {}

  /**
   * A run of characters in one style.
   *
   * @param code set in the source between back-ticks
   */
  public record Span(String text, boolean strong, boolean emphasis, boolean code) {}

  /**
   * The spans of one line; links show their words only. Text that is no Markdown comes back whole.
   */
  public static List<Span> spans(String markdown) {
    var visitor = new Spans();
    if (markdown.length() <= LONGEST_TITLE) {
      PARSER.parse(markdown).accept(visitor);
    }
    // What reads as the definition of a link leaves nothing to show; then the signs are the text.
    return visitor.spans.isEmpty()
        ? List.of(new Span(markdown, false, false, false))
        : List.copyOf(visitor.spans);
  }

  public static String plain(String markdown) {
    return spans(markdown).stream().map(Span::text).collect(Collectors.joining());
  }

  /** For comparing titles: plain words in small letters without accents and signs. */
  public static String folded(String markdown) {
    return Inline.folded(plain(markdown));
  }

  private static final class Spans extends AbstractVisitor {

    private final List<Span> spans = new ArrayList<>();
    private int strong;
    private int emphasis;

    @Override
    public void visit(Text text) {
      add(text.getLiteral(), false);
    }

    @Override
    public void visit(Code code) {
      add(code.getLiteral(), true);
    }

    @Override
    public void visit(HtmlInline html) {
      add(html.getLiteral(), false);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      add(" ", false);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      add(" ", false);
    }

    @Override
    public void visit(StrongEmphasis node) {
      strong++;
      visitChildren(node);
      strong--;
    }

    @Override
    public void visit(Emphasis node) {
      emphasis++;
      visitChildren(node);
      emphasis--;
    }

    private void add(String text, boolean code) {
      spans.add(new Span(text, strong > 0, emphasis > 0, code));
    }
  }
}
