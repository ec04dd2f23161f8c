package dev.depthsprint.diagram.compare;

import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.Typesetting;
import dev.depthsprint.text.Message;
import java.util.ArrayList;
import java.util.List;

/** The picture of a comparison for those who were not there: under a heading and with a legend. */
public final class ComparisonSheet {

  private static final double HEADING = 18;
  private static final double CAPTION = 12;
  private static final double LINE = 24;
  private static final double GAP = 24;
  private static final double SIGN = 8;
  private static final double LEAST_WIDTH = 420;

  private ComparisonSheet() {}

  /** For example "Current → Target". */
  public static String heading(String before, String after) {
    return Message.of("compare.heading", before, after).text();
  }

  /**
   * @param picture of the comparison
   */
  public static Picture of(
      Picture picture, Comparison comparison, String heading, Palette palette) {
    Box box = picture.bounds();
    double width = Math.max(box.width(), LEAST_WIDTH);
    double top = box.y() - GAP - 3 * LINE;
    List<Mark> marks = new ArrayList<>(picture.marks());
    String fitted = Typesetting.fitted(heading, FontFace.SEMIBOLD, HEADING, width);
    marks.add(
        new Mark.TextRun(
            fitted, box.x(), top + LINE - 6, FontFace.SEMIBOLD, HEADING, palette.text()));
    caption(comparison.summary().text(), box.x(), top + 2 * LINE - 8, palette.muted(), marks);
    legend(new Point(box.x(), top + 2.5 * LINE), palette, marks);
    return new Picture(box.union(new Box(box.x(), top, width, 3 * LINE)), marks);
  }

  private static void legend(Point start, Palette palette, List<Mark> marks) {
    Signs signs = Signs.of(palette);
    double x = start.x() + SIGN;
    for (Verdict verdict : Verdict.values()) {
      marks.addAll(signs.sign(verdict, new Point(x, start.y()), SIGN));
      String word = verdict.label().text();
      caption(word, x + 2 * SIGN, start.y() + 4, palette.text(), marks);
      x += 2 * SIGN + FontFace.REGULAR.width(word, CAPTION) + GAP + SIGN;
    }
  }

  private static void caption(String text, double x, double y, Rgba color, List<Mark> marks) {
    marks.add(new Mark.TextRun(text, x, y, FontFace.REGULAR, CAPTION, color));
  }
}
