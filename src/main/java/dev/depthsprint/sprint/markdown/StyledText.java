package dev.depthsprint.sprint.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Goes through the text of a block and tells each run of characters with its style. */
abstract class StyledText extends AbstractVisitor {

  private final String lineBreak;
  private int strong;
  private int emphasis;

  /**
   * @param lineBreak what a break that the author asked for becomes; any other is a space
   */
  StyledText(String lineBreak) {
    this.lineBreak = lineBreak;
  }

  abstract void run(String text, boolean isStrong, boolean isEmphasis, boolean isCode);

  @Override
  public final void visit(Text text) {
    tell(text.getLiteral(), false);
  }

  @Override
  public final void visit(Code code) {
    tell(code.getLiteral(), true);
  }

  @Override
  public final void visit(HtmlInline html) {
    tell(html.getLiteral(), false);
  }

  @Override
  public final void visit(SoftLineBreak node) {
    tell(" ", false);
  }

  @Override
  public final void visit(HardLineBreak node) {
    tell(lineBreak, false);
  }

  @Override
  public final void visit(StrongEmphasis node) {
    strong++;
    visitChildren(node);
    strong--;
  }

  @Override
  public final void visit(Emphasis node) {
    emphasis++;
    visitChildren(node);
    emphasis--;
  }

  private void tell(String text, boolean isCode) {
    run(text, strong > 0, emphasis > 0, isCode);
  }
}
