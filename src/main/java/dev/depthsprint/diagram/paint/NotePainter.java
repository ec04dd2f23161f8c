package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.lettering.Type;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.Typesetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Paints a note: paper with a folded corner; a bottleneck or a pain point has a bar at its left,
 * and an icon and a word above the text. A dashed line leads to what it is about.
 */
final class NotePainter {

  private static final double RADIUS = 4;
  private static final double FOLD = 12;
  private static final double BAR = 4;
  private static final double PADDING = 10;
  private static final double ABOVE = 7;
  private static final double TEXT = 12;
  private static final double LINE = 16;
  private static final double ICON = 14;
  private static final double GAP = 5;
  private static final double DOT = 2.5;
  private static final Mark.Dash LEADER = new Mark.Dash(3, 3);

  private final Palette palette;

  NotePainter(Palette palette) {
    this.palette = palette;
  }

  /**
   * @param subject where the thing is that the note is about
   */
  Mark.Element paint(Note note, Optional<Box> subject) {
    List<Mark> marks = new ArrayList<>();
    subject.ifPresent(box -> paintLeader(note.bounds(), box, marks));
    if (note.sort() == Note.Sort.NOTE) {
      paintPaper(note.bounds(), marks);
    } else {
      paintMarker(note.bounds(), ink(note.sort()), marks);
    }
    paintText(note, marks);
    return Mark.Element.around(note.id(), marks);
  }

  private void paintLeader(Box note, Box subject, List<Mark> marks) {
    Point from = nearest(note, subject);
    Point to = nearest(subject, note);
    if (from.distanceTo(to) < 2 * DOT) {
      return;
    }
    Outline line = Outline.polyline(List.of(from, to), 0);
    marks.add(new Mark.Stroke(line, palette.muted(), 1, LEADER));
    marks.add(new Mark.Fill(Outline.circle(to, DOT), palette.muted()));
  }

  /** The place of a box that is nearest to another: in the middle of where they face each other. */
  private static Point nearest(Box box, Box other) {
    return new Point(
        nearest(box.x(), box.right(), other.x(), other.right()),
        nearest(box.y(), box.bottom(), other.y(), other.bottom()));
  }

  private static double nearest(double from, double to, double otherFrom, double otherTo) {
    double first = Math.max(from, otherFrom);
    double last = Math.min(to, otherTo);
    return first <= last ? (first + last) / 2 : Math.clamp(first, from, to);
  }

  private void paintPaper(Box box, List<Mark> marks) {
    double fold = Math.min(FOLD, Math.min(box.width(), box.height()) / 2);
    Point above = new Point(box.right() - fold, box.y());
    Point beside = new Point(box.right(), box.y() + fold);
    Outline sheet =
        Outline.polygon(
            new Point(box.x(), box.y()),
            above,
            beside,
            new Point(box.right(), box.bottom()),
            new Point(box.x(), box.bottom()));
    marks.add(new Mark.Fill(sheet, palette.paper()));
    marks.add(new Mark.Stroke(sheet, palette.paperEdge(), 1, Mark.Dash.SOLID));
    Outline corner = Outline.polygon(above, new Point(above.x(), beside.y()), beside);
    marks.add(new Mark.Fill(corner, palette.paperEdge()));
  }

  private void paintMarker(Box box, Rgba ink, List<Mark> marks) {
    Box edge = box.grown(-0.5);
    marks.add(new Mark.Fill(Outline.roundRect(box, RADIUS), palette.marker(ink)));
    marks.add(new Mark.Stroke(Outline.roundRect(edge, RADIUS), ink, 1, Mark.Dash.SOLID));
    var bar = new Box(box.x(), box.y(), BAR, box.height());
    marks.add(new Mark.Fill(Outline.roundRect(bar, RADIUS, 0), ink));
  }

  private void paintText(Note note, List<Mark> marks) {
    Box box = note.bounds();
    double x = box.x() + PADDING;
    double y = box.y() + ABOVE;
    double width = box.width() - 2 * PADDING;
    if (note.sort() != Note.Sort.NOTE && y + LINE <= box.bottom() && width >= ICON) {
      paintWord(note.sort(), x, y, width, marks);
      y += LINE + 1;
    }
    int most = (int) ((box.bottom() - ABOVE + 2 - y) / LINE);
    for (String line : lines(note.text().strip(), width, most)) {
      double base = Type.baseline(y, LINE, TEXT);
      marks.add(new Mark.TextRun(line, x, base, FontFace.REGULAR, TEXT, palette.text()));
      y += LINE;
    }
  }

  private void paintWord(Note.Sort sort, double x, double y, double width, List<Mark> marks) {
    String word = sort.label().text();
    String fitted = Typesetting.fitted(word, FontFace.SEMIBOLD, TEXT, width - ICON - GAP);
    double base = Type.baseline(y, LINE, TEXT);
    marks.add(new Mark.Icon(icon(sort), x, y + (LINE - ICON) / 2, ICON, ink(sort)));
    marks.add(new Mark.TextRun(fitted, x + ICON + GAP, base, FontFace.SEMIBOLD, TEXT, ink(sort)));
  }

  /** Ends of lines that were typed are kept while there is room; the last line takes the rest. */
  private static List<String> lines(String text, double width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (!rest.isEmpty() && lines.size() < most) {
      int end = lines.size() == most - 1 ? -1 : rest.indexOf('\n');
      String paragraph = end < 0 ? rest.replace('\n', ' ') : rest.substring(0, end);
      rest = end < 0 ? "" : rest.substring(end + 1);
      List<String> more =
          Typesetting.lines(paragraph, FontFace.REGULAR, TEXT, width, most - lines.size());
      lines.addAll(more.isEmpty() ? List.of("") : more);
    }
    return lines;
  }

  private Rgba ink(Note.Sort sort) {
    return switch (sort) {
      case NOTE -> palette.text();
      case BOTTLENECK -> palette.warning();
      case PAIN_POINT -> palette.failure();
    };
  }

  static String icon(Note.Sort sort) {
    return switch (sort) {
      case NOTE -> "note-text-outline";
      case BOTTLENECK -> "timer-sand";
      case PAIN_POINT -> "bandage";
    };
  }
}
