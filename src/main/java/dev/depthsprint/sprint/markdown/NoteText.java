package dev.depthsprint.sprint.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Notes in Markdown as pieces that a view lays out one below the other. */
public final class NoteText {

  /** Longer notes are shown as they are written. */
  private static final int LONGEST = 50_000;

  private static final int DEEPEST = 16;

  private static final Parser PARSER =
      Parser.builder().maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();

  private NoteText() {}

  /** How a piece is set. */
  public enum Setting {
    PARAGRAPH,
    HEADING,
    CODE
  }

  /**
   * A run of characters in one style.
   *
   * @param link where it leads, or empty; anything may stand in it, see {@link WebLink}
   */
  public record Run(String text, boolean strong, boolean emphasis, boolean code, String link) {}

  /**
   * One block of the notes.
   *
   * @param depth how many lists or quotes it stands in
   * @param bullet what stands before it: "•", "3.", or empty
   */
  public record Piece(Setting setting, int depth, String bullet, List<Run> runs) {}

  public static List<Piece> of(String markdown) {
    if (markdown.length() > LONGEST) {
      return List.of(verbatim(markdown, 0));
    }
    var reader = new Reader();
    PARSER.parse(markdown).accept(reader);
    return List.copyOf(reader.pieces);
  }

  private static Piece verbatim(String text, int depth) {
    return new Piece(
        Setting.CODE, depth, "", List.of(new Run(text.stripTrailing(), false, false, true, "")));
  }

  private static final class Reader extends AbstractVisitor {

    private final List<Piece> pieces = new ArrayList<>();
    private int depth;
    private String bullet = "";

    @Override
    public void visit(Paragraph paragraph) {
      add(Setting.PARAGRAPH, paragraph);
    }

    @Override
    public void visit(Heading heading) {
      add(Setting.HEADING, heading);
    }

    private void add(Setting setting, Node block) {
      var runs = new Runs();
      block.accept(runs);
      pieces.add(new Piece(setting, depth, bullet, List.copyOf(runs.all)));
      bullet = "";
    }

    @Override
    public void visit(FencedCodeBlock code) {
      pieces.add(verbatim(code.getLiteral(), depth));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      pieces.add(verbatim(code.getLiteral(), depth));
    }

    @Override
    public void visit(HtmlBlock html) {
      pieces.add(verbatim(html.getLiteral(), depth));
    }

    @Override
    public void visit(BlockQuote quote) {
      depth++;
      visitChildren(quote);
      depth--;
    }

    @Override
    public void visit(BulletList list) {
      items(list, -1);
    }

    @Override
    public void visit(OrderedList list) {
      Integer first = list.getMarkerStartNumber();
      items(list, first == null ? 1 : first);
    }

    /**
     * @param first the number of the first item, or -1 for a list without numbers
     */
    private void items(Node list, int first) {
      depth++;
      int number = first;
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        if (item instanceof ListItem) {
          bullet = first < 0 ? "•" : number++ + ".";
          visitChildren(item);
        }
      }
      bullet = "";
      depth--;
    }
  }

  private static final class Runs extends StyledText {

    private final List<Run> all = new ArrayList<>();
    private String link = "";

    Runs() {
      super("\n");
    }

    @Override
    public void visit(Link node) {
      String outer = link;
      link = node.getDestination();
      visitChildren(node);
      link = outer;
    }

    @Override
    void run(String text, boolean isStrong, boolean isEmphasis, boolean isCode) {
      if (isCode || !link.isEmpty()) {
        all.add(new Run(text, isStrong, isEmphasis, isCode, link));
        return;
      }
      for (BareLink.Part part : BareLink.parts(text)) {
        String to = part.isAddress() ? part.text() : "";
        all.add(new Run(part.text(), isStrong, isEmphasis, false, to));
      }
    }
  }
}
