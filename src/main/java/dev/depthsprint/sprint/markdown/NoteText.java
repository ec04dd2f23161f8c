package dev.depthsprint.sprint.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
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

  private static final class Runs extends AbstractVisitor {

    private final List<Run> all = new ArrayList<>();
    private int strong;
    private int emphasis;
    private String link = "";

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
      add("\n", false);
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

    @Override
    public void visit(Link node) {
      String outer = link;
      link = node.getDestination();
      visitChildren(node);
      link = outer;
    }

    private void add(String text, boolean code) {
      all.add(new Run(text, strong > 0, emphasis > 0, code, link));
    }
  }
}
