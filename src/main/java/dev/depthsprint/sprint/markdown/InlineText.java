package dev.depthsprint.sprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** A heading as it is read: plain words, without the symbols at their ends. */
  public static String heading(String markdown) {
    String plain = plain(markdown);
    String bare = Inline.withoutSymbolsBehind(Inline.withoutSymbols(plain));
    return bare.isEmpty() ? plain : bare;
  }

  /** For comparing titles: plain words in small letters without accents and signs. */
  public static String folded(String markdown) {
    return Inline.folded(plain(markdown));
  }

  private static final class Spans extends StyledText {

    private final List<Span> spans = new ArrayList<>();

    Spans() {
      super(" ");
    }

    @Override
    void run(String text, boolean isStrong, boolean isEmphasis, boolean isCode) {
      spans.add(new Span(text, isStrong, isEmphasis, isCode));
    }
  }
}
