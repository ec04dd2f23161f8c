package dev.depthsprint.ui.exchange;

import dev.depthsprint.interchange.PlanFormat;
import dev.depthsprint.review.Review;
import dev.depthsprint.review.ReviewFormat;
import dev.depthsprint.review.ReviewLook;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Settings.Look;
import dev.depthsprint.workspace.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

/** What a plan can be exported as from the window: its data, or its review as a picture. */
enum ExportKind {
  MARKDOWN("exchange.markdown", PlanFormat.MD::ending),
  CSV("exchange.csv", PlanFormat.CSV::ending),
  CALENDAR("exchange.calendar", PlanFormat.ICS::ending),
  JSON("exchange.json", PlanFormat.JSON::ending),
  REVIEW_PNG("exchange.reviewPng", ReviewFormat.PNG::ending),
  REVIEW_SVG("exchange.reviewSvg", ReviewFormat.SVG::ending),
  REVIEW_PDF("exchange.reviewPdf", ReviewFormat.PDF::ending);

  /** A picture of the window's screen is twice as fine as this. */
  private static final int PIXELS_A_UNIT = 2;

  private final String key;
  private final Supplier<String> ending;

  ExportKind(String key, Supplier<String> ending) {
    this.key = key;
    this.ending = ending;
  }

  /**
   * What is exported, as it was when the person asked for it.
   *
   * @param today the study day it is
   * @param until up to when an open interval counts
   */
  record Content(Workspace workspace, LocalDate today, Instant until) {}

  Message title() {
    return Message.of(key);
  }

  /** With its dot. */
  String ending() {
    return "." + ending.get();
  }

  boolean isReview() {
    return ordinal() >= REVIEW_PNG.ordinal();
  }

  byte[] bytes(Content content) throws Problem {
    return switch (this) {
      case MARKDOWN -> PlanFormat.MD.bytes(content.workspace(), content.until());
      case CSV -> PlanFormat.CSV.bytes(content.workspace(), content.until());
      case CALENDAR -> PlanFormat.ICS.bytes(content.workspace(), content.until());
      case JSON -> PlanFormat.JSON.bytes(content.workspace(), content.until());
      case REVIEW_PNG -> review(ReviewFormat.PNG, content);
      case REVIEW_SVG -> review(ReviewFormat.SVG, content);
      case REVIEW_PDF -> review(ReviewFormat.PDF, content);
    };
  }

  private static byte[] review(ReviewFormat format, Content content) throws Problem {
    Workspace workspace = content.workspace();
    boolean isDark = workspace.settings().look() == Look.DARK;
    return format.bytes(
        Review.of(
            workspace.sprint(),
            workspace.time(),
            workspace.archive().values(),
            content.today(),
            content.until()),
        isDark ? ReviewLook.DARK : ReviewLook.LIGHT,
        PIXELS_A_UNIT);
  }
}
