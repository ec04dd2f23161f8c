package dev.depthsprint.review;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.sprint.Forecast;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;

/**
 * Draws a review: the figures that matter, a strip of the days, how the hours add up, then planned
 * and actual by theme, by day and by task.
 */
public final class ReviewPainter {

  /** In diagram units. Figures, titles and bars stand well at this width, and it fits a page. */
  public static final double WIDTH = 920;

  private static final double GAP = 32;
  private static final double TITLE = 22;
  private static final double FIGURE = 20;
  private static final double TILE = 64;
  private static final double TILE_GAP = 12;
  private static final int TILES = 4;

  private final Review review;
  private final Page page;

  private ReviewPainter(Review review, ReviewLook look) {
    this.review = review;
    page = new Page(look);
  }

  public static Picture paint(Review review, ReviewLook look) {
    return new ReviewPainter(review, look).picture();
  }

  private Picture picture() {
    double y = head();
    y = tiles(y);
    y = DayStrip.draw(page, review, y + GAP);
    y = Curve.draw(page, review, y + GAP);
    y = Rows.themes(page, review, y + GAP);
    y = Rows.days(page, review, y + GAP);
    y = Rows.tasks(page, review, y + GAP);
    return new Picture(new Box(0, 0, WIDTH, Math.ceil(y)), page.marks());
  }

  private double head() {
    page.strong(InlineText.plain(review.title()), 0, TITLE / 2, WIDTH, TITLE, page.look.text());
    page.text(ReviewWords.span(review), 0, 40, WIDTH, Page.BODY, page.look.muted());
    double y = 60;
    if (review.burnUp().forecast().isPresent()) {
      Forecast forecast = review.burnUp().forecast().orElseThrow();
      page.text(forecast.sentence().text(), 0, y, WIDTH, Page.BODY, page.look.text());
      y += 20;
    }
    for (String sentence : ReviewWords.besides(review)) {
      page.text(sentence, 0, y, WIDTH, Page.BODY, page.look.muted());
      y += 20;
    }
    return y + 8;
  }

  private double tiles(double y) {
    Tally total = review.total();
    tile(
        0,
        y,
        ReviewWords.length(total.worked()),
        Message.of("review.tile.worked", ReviewWords.length(review.meant())));
    tile(1, y, ReviewWords.share(total.done(), total.tasks()), Message.of("review.tile.tasks"));
    tile(
        2,
        y,
        ReviewWords.share(review.met(), review.outcomes()),
        Message.of("review.tile.outcomes"));
    tile(
        3,
        y,
        ReviewWords.share(review.criteriaDone(), review.criteria()),
        Message.of("review.tile.criteria"));
    return y + TILE;
  }

  private void tile(int index, double y, String figure, Message words) {
    double width = (WIDTH - (TILES - 1) * TILE_GAP) / TILES;
    double x = index * (width + TILE_GAP);
    Box box = new Box(x, y, width, TILE);
    page.fill(box, Page.RADIUS, page.look.surface());
    page.border(box, Page.RADIUS, page.look.border(), false);
    page.strong(figure, x + 16, y + 24, width - 32, FIGURE, page.look.text());
    page.text(words.text(), x + 16, y + 47, width - 32, Page.CAPTION, page.look.muted());
  }
}
