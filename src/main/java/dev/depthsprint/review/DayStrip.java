package dev.depthsprint.review;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.text.Message;

/** A box for each day, two weeks a line: how much of its budget was worked, and what is done. */
final class DayStrip {

  private static final int A_LINE = 14;
  private static final double GAP = 6;
  private static final double BOX = 34;
  private static final double LINE = 80;
  private static final double CHECK = 12;

  private final Page page;
  private final Review review;
  private final double width;

  private DayStrip(Page page, Review review) {
    this.page = page;
    this.review = review;
    width = (ReviewPainter.WIDTH - (A_LINE - 1) * GAP) / A_LINE;
  }

  /** Returns where it ends. */
  static double draw(Page page, Review review, double y) {
    double top = page.heading(Message.of("review.strip").text(), 0, y, ReviewPainter.WIDTH);
    var strip = new DayStrip(page, review);
    for (int i = 0; i < review.days().size(); i++) {
      strip.day(review.days().get(i), i % A_LINE, top + i / A_LINE * LINE);
    }
    int lines = (review.days().size() + A_LINE - 1) / A_LINE;
    double legend = top + lines * LINE + 2;
    page.text(
        Message.of("review.strip.legend").text(),
        0,
        legend,
        ReviewPainter.WIDTH,
        Page.CAPTION,
        page.look.muted());
    return legend + 8;
  }

  private void day(Review.DayReview day, int column, double y) {
    double x = column * (width + GAP);
    double middle = x + width / 2;
    boolean isToday = day.day().date().equals(review.today());
    page.centered(
        isToday ? FontFace.SEMIBOLD : FontFace.REGULAR,
        ReviewWords.shortDay(day.day().date()),
        middle,
        y + 6,
        Page.CAPTION,
        isToday ? page.look.text() : page.look.muted());
    Box box = new Box(x, y + 16, width, BOX);
    if (day.day().kind() != DayKind.REST) {
      page.fill(box, Page.RADIUS, page.look.surface());
      worked(day, box);
      page.border(
          box,
          Page.RADIUS,
          isToday ? page.look.text() : page.look.planned(),
          day.day().kind() == DayKind.BUFFER);
    }
    page.centered(
        FontFace.REGULAR, minutes(day), middle, box.center().y(), Page.BODY, page.look.text());
    below(day, middle, box.bottom() + 12);
  }

  private void worked(Review.DayReview day, Box box) {
    int budget = Math.max(1, day.day().workMinutes());
    double share = Math.min(1, day.tally().worked() / (double) budget);
    double high = Math.round(share * box.height());
    page.fill(
        new Box(box.x(), box.bottom() - high, box.width(), high),
        Math.min(Page.RADIUS, high / 2),
        page.look.actualTint());
    if (day.over() > 0) {
      page.fill(
          new Box(box.x() + Page.RADIUS, box.y(), box.width() - 2 * Page.RADIUS, 3),
          0,
          page.look.over());
    }
  }

  private String minutes(Review.DayReview day) {
    if (day.tally().worked() > 0) {
      return ReviewWords.clock(day.tally().worked());
    }
    if (day.day().kind() == DayKind.REST) {
      return Message.of("review.rest").text();
    }
    return day.day().date().isAfter(review.today()) ? "" : "–";
  }

  private void below(Review.DayReview day, double middle, double y) {
    Tally tally = day.tally();
    if (tally.tasks() == 0) {
      return;
    }
    String share = tally.done() + "/" + tally.tasks();
    if (tally.isAllDone()) {
      double left = middle - FontFace.REGULAR.width(share, Page.CAPTION) / 2 - CHECK / 2 - 1;
      page.icon("check", left, y, CHECK, page.look.text());
      page.centered(
          FontFace.REGULAR, share, middle + CHECK / 2 + 1, y, Page.CAPTION, page.look.text());
    } else {
      page.centered(FontFace.REGULAR, share, middle, y, Page.CAPTION, page.look.muted());
    }
  }
}
