package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.About;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.lettering.Type;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.Typesetting;
import java.util.ArrayList;
import java.util.List;

/**
 * Paints what stands around the elements of a diagram: above them its title, description and
 * author, below them its legend. The title stands there as soon as there is more to say than the
 * title: a picture of nothing but elements gets its heading where it is shown.
 */
final class Marginalia {

  /** Ids that no element has: they begin with a sign that is in no id. */
  private static final String HEAD = "#head";

  private static final String LEGEND = "#legend";

  /** Between them and the elements, whose labels and ports reach a little beyond their boxes. */
  private static final double APART = 40;

  private static final double LEAST_WIDTH = 480;
  private static final double TITLE = 18;
  private static final double TITLE_LINE = 26;
  private static final double TEXT = 12;
  private static final double TEXT_LINE = 17;
  private static final int MOST_TITLE_LINES = 2;
  private static final int MOST_LINES = 8;

  private final Palette palette;
  private final LegendPainter legend;

  Marginalia(Palette palette) {
    this.palette = palette;
    legend = new LegendPainter(palette);
  }

  static boolean areWanted(About about) {
    return about.legend() || hasText(about);
  }

  private static boolean hasText(About about) {
    return !about.description().isBlank() || !about.author().isBlank();
  }

  /** Of none to two elements. */
  List<Mark.Element> paint(Board board) {
    About about = board.diagram().about();
    if (!areWanted(about)) {
      return List.of();
    }
    Box bounds = board.bounds();
    Box middle = bounds.isEmpty() ? new Box(0, 0, Component.WIDTH, Component.HEIGHT) : bounds;
    List<Mark.Element> elements = new ArrayList<>();
    if (hasText(about)) {
      add(HEAD, head(about, middle), elements);
    }
    if (about.legend()) {
      var corner = new Point(middle.x(), middle.bottom() + APART);
      double room = Math.max(LEAST_WIDTH, middle.width());
      add(LEGEND, legend.paint(Used.in(board), corner, room), elements);
    }
    return elements;
  }

  private static void add(String id, List<Mark> marks, List<Mark.Element> elements) {
    if (!marks.isEmpty()) {
      elements.add(Mark.Element.around(id, marks));
    }
  }

  private record Line(String text, FontFace face, double size, double height, Rgba ink) {}

  private List<Mark> head(About about, Box middle) {
    double room = Math.max(LEAST_WIDTH, middle.width());
    List<Line> lines = new ArrayList<>();
    Typesetting.lines(about.title(), FontFace.SEMIBOLD, TITLE, room, MOST_TITLE_LINES)
        .forEach(text ->
            lines.add(new Line(text, FontFace.SEMIBOLD, TITLE, TITLE_LINE, palette.text())));
    Typesetting.lines(about.description(), FontFace.REGULAR, TEXT, room, MOST_LINES)
        .forEach(
            text -> lines.add(new Line(text, FontFace.REGULAR, TEXT, TEXT_LINE, palette.text())));
    Typesetting.lines(about.author(), FontFace.REGULAR, TEXT, room, 1)
        .forEach(
            text -> lines.add(new Line(text, FontFace.REGULAR, TEXT, TEXT_LINE, palette.muted())));
    double y = middle.y() - APART - lines.stream().mapToDouble(Line::height).sum();
    List<Mark> marks = new ArrayList<>();
    for (Line line : lines) {
      double base = Type.baseline(y, line.height(), line.size());
      marks.add(
          new Mark.TextRun(line.text(), middle.x(), base, line.face(), line.size(), line.ink()));
      y += line.height();
    }
    return marks;
  }
}
