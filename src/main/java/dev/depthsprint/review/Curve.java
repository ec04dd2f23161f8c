package dev.depthsprint.review;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.sprint.BurnUp;
import dev.depthsprint.sprint.Forecast;
import dev.depthsprint.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The hours as they add up: meant, worked, and where they are heading. */
final class Curve {

  private static final double HEIGHT = 200;
  private static final double LEFT = 44;
  private static final double RIGHT = 150;
  private static final int HOUR = 60;
  private static final int LINES = 4;
  private static final int[] STEPS = {1, 2, 4, 5, 8, 10, 15, 20, 25, 40, 50, 100, 200, 500};

  /** Two words at the end of lines keep so far apart. */
  private static final double WORD_LINE = 15;

  private final Page page;
  private final Review review;
  private final Box plot;
  private final int most;

  /** A line's end with its words. */
  private record End(Point at, String words, Rgba color) {}

  private final List<End> ends = new ArrayList<>();

  private Curve(Page page, Review review, double top) {
    this.page = page;
    this.review = review;
    plot = new Box(LEFT, top, ReviewPainter.WIDTH - LEFT - RIGHT, HEIGHT);
    int highest = Math.max(HOUR, Math.max(review.meant(), review.total().worked()));
    most = Math.max(highest, forecast().map(it -> (int) it.worked().toMinutes()).orElse(0));
  }

  /** Returns where it ends. */
  static double draw(Page page, Review review, double y) {
    double top = page.heading(Message.of("review.burnUp").text(), 0, y, ReviewPainter.WIDTH);
    var curve = new Curve(page, review, top + 4);
    curve.grid();
    curve.lines();
    curve.words();
    return top + 4 + HEIGHT + 24;
  }

  private Optional<Forecast> forecast() {
    return review.burnUp().forecast().filter(Forecast::hasPace);
  }

  private double x(int day) {
    return plot.x() + plot.width() * day / review.days().size();
  }

  private double y(double minutes) {
    return plot.bottom() - plot.height() * minutes / most;
  }

  private void grid() {
    int step = step();
    for (int hours = 0; hours * HOUR <= most; hours += step) {
      double y = y(hours * HOUR);
      page.rule(plot.x(), y, plot.width(), page.look.border());
      String words = Message.of("review.hours", String.valueOf(hours)).text();
      page.figure(words, plot.x() - 8, y, Page.CAPTION, page.look.muted());
    }
    int days = review.days().size();
    int every = Math.max(1, (days + 13) / 14);
    for (int i = 0; i < days; i += every) {
      page.centered(
          FontFace.REGULAR,
          ReviewWords.shortDay(review.days().get(i).day().date()),
          (x(i) + x(i + 1)) / 2,
          plot.bottom() + 14,
          Page.CAPTION,
          page.look.muted());
    }
  }

  private int step() {
    for (int step : STEPS) {
      if ((double) most / HOUR / step <= LINES) {
        return step;
      }
    }
    return most;
  }

  private void lines() {
    List<Point> meant = new ArrayList<>(List.of(new Point(x(0), y(0))));
    List<Point> worked = new ArrayList<>(List.of(new Point(x(0), y(0))));
    List<BurnUp.Point> points = review.burnUp().points();
    for (int i = 0; i < points.size(); i++) {
      double x = x(i + 1);
      meant.add(new Point(x, y(points.get(i).meant())));
      points.get(i).worked().ifPresent(length -> worked.add(new Point(x, y(length.toMinutes()))));
    }
    page.line(meant, 1.5, page.look.planned(), true);
    ends.add(end(meant.getLast(), "review.line.meant", review.meant(), page.look.muted()));
    Point now = worked.getLast();
    forecast()
        .ifPresent(heading -> {
          int minutes = (int) heading.worked().toMinutes();
          Point end = new Point(x(points.size()), y(minutes));
          page.line(List.of(now, end), 1.5, page.look.forecast(), true);
          ends.add(end(end, "review.line.forecast", minutes, page.look.forecast()));
        });
    page.line(worked, 2.5, page.look.actual(), false);
    if (worked.size() > 1) {
      page.dot(now, 4, page.look.actual());
      int sum = review.total().worked();
      if (forecast().isPresent()) {
        String words = Message.of("review.line.worked", ReviewWords.length(sum)).text();
        double y = now.y() + (now.y() > plot.bottom() - 2 * WORD_LINE ? -WORD_LINE : WORD_LINE);
        page.strong(words, now.x() + 8, y, RIGHT + LEFT, Page.CAPTION, page.look.actual());
      } else {
        ends.add(end(now, "review.line.worked", sum, page.look.actual()));
      }
    }
  }

  private static End end(Point at, String key, int minutes, Rgba color) {
    return new End(at, Message.of(key, ReviewWords.length(minutes)).text(), color);
  }

  /** The words stand at the right of the lines' ends and make room for each other. */
  private void words() {
    ends.sort((a, b) -> Double.compare(a.at().y(), b.at().y()));
    double free = plot.y() - WORD_LINE;
    for (End end : ends) {
      double y = Math.max(end.at().y(), free);
      page.strong(end.words(), plot.right() + 10, y, RIGHT - 10, Page.CAPTION, end.color());
      free = y + WORD_LINE;
    }
  }
}
