package dev.depthsprint.review;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.Typesetting;
import java.util.ArrayList;
import java.util.List;

/** What a review is drawn on: texts, boxes and lines in the look's colours, by their place. */
final class Page {

  static final double HEADING = 15;
  static final double BODY = 13;
  static final double CAPTION = 11;
  static final double RADIUS = 6;

  /** Of the em: how high capital letters and figures are in Open Sans. */
  private static final double CAPITAL = 0.714;

  private static final Mark.Dash DASHED = new Mark.Dash(4, 3);
  private static final double HAIR = 1;

  final ReviewLook look;
  private final List<Mark> marks = new ArrayList<>();

  Page(ReviewLook look) {
    this.look = look;
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  /** A line of text whose capitals are in the middle of {@code y}; cut where it is too wide. */
  void text(String text, double x, double y, double width, double size, Rgba color) {
    text(FontFace.REGULAR, text, x, y, width, size, color);
  }

  void strong(String text, double x, double y, double width, double size, Rgba color) {
    text(FontFace.SEMIBOLD, text, x, y, width, size, color);
  }

  private void text(
      FontFace face, String text, double x, double y, double width, double size, Rgba color) {
    String fitted = Typesetting.fitted(text, face, size, width);
    if (!fitted.isBlank()) {
      marks.add(new Mark.TextRun(fitted, x, baseline(y, size), face, size, color));
    }
  }

  /** A text that ends at {@code right}, for columns of figures. */
  void figure(String text, double right, double y, double size, Rgba color) {
    if (!text.isBlank()) {
      double x = right - FontFace.REGULAR.width(text, size);
      marks.add(new Mark.TextRun(text, x, baseline(y, size), FontFace.REGULAR, size, color));
    }
  }

  void centered(FontFace face, String text, double x, double y, double size, Rgba color) {
    if (!text.isBlank()) {
      double left = x - face.width(text, size) / 2;
      marks.add(new Mark.TextRun(text, left, baseline(y, size), face, size, color));
    }
  }

  private static double baseline(double middle, double size) {
    return Math.round(middle + size * CAPITAL / 2);
  }

  void icon(String name, double x, double middle, double size, Rgba color) {
    marks.add(new Mark.Icon(name, x, middle - size / 2, size, color));
  }

  void fill(Box box, double radius, Rgba color) {
    if (!box.isEmpty()) {
      marks.add(new Mark.Fill(Outline.roundRect(box, radius), color));
    }
  }

  /** A border inside the box, on whole pixels. */
  void border(Box box, double radius, Rgba color, boolean isDashed) {
    marks.add(
        new Mark.Stroke(
            Outline.roundRect(box.grown(-HAIR / 2), radius),
            color,
            HAIR,
            isDashed ? DASHED : Mark.Dash.SOLID));
  }

  void rule(double x, double y, double width, Rgba color) {
    fill(new Box(x, Math.round(y), width, HAIR), 0, color);
  }

  void line(List<Point> points, double width, Rgba color, boolean isDashed) {
    if (points.size() > 1) {
      marks.add(
          new Mark.Stroke(
              Outline.polyline(points, 0), color, width, isDashed ? DASHED : Mark.Dash.SOLID));
    }
  }

  void dot(Point center, double radius, Rgba color) {
    marks.add(new Mark.Fill(Outline.circle(center, radius), color));
  }

  /** A heading with a line below; returns where its section begins. */
  double heading(String text, double x, double y, double width) {
    strong(text, x, y + 10, width, HEADING, look.text());
    rule(x, y + 26, width, look.border());
    return y + 38;
  }

  /**
   * Planned as an outline with the actual inside it. What goes beyond the plan has a colour of its
   * own and stands behind the outline's end, so that it shows in grey too.
   *
   * @param unit the width of one minute
   */
  void bars(Box place, Tally tally, double unit) {
    double planned = Math.min(place.width(), tally.planned() * unit);
    double worked = Math.min(place.width(), tally.worked() * unit);
    double within = tally.planned() == 0 ? 0 : Math.min(planned, worked);
    fill(new Box(place.x(), place.y() + 2, within, place.height() - 4), 0, look.actual());
    if (worked > planned) {
      fill(
          new Box(place.x() + planned, place.y() + 4, worked - planned, place.height() - 8),
          0,
          tally.planned() == 0 ? look.actual() : look.over());
    }
    if (planned >= 2) {
      border(new Box(place.x(), place.y(), planned, place.height()), 0, look.planned(), false);
    }
  }
}
