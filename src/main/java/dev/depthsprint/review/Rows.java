package dev.depthsprint.review;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Planned and actual line by line, with the same columns for themes, days and tasks. */
final class Rows {

  /** More tasks than this make no picture; the rest is counted. */
  private static final int MOST_TASKS = 60;

  private static final String TASKS = "review.byTask";
  private static final double ROW = 24;
  private static final double BAR = 12;
  private static final double DAY = 84;
  private static final double NAME = 100;
  private static final double NAME_END = 440;
  private static final double BARS = 456;
  private static final double BARS_WIDTH = 200;
  private static final double PLANNED = 740;
  private static final double ACTUAL = 816;
  private static final double DIFFERENCE = 876;

  private final Page page;
  private final double unit;
  private double y;

  private Rows(Page page, double y, int longest) {
    this.page = page;
    this.y = y;
    unit = BARS_WIDTH / Math.max(1, longest);
  }

  static double themes(Page page, Review review, double top) {
    Rows rows =
        titled(
            page,
            top,
            "review.byTheme",
            longest(review.themes().stream().map(Review.ThemeReview::tally).toList()));
    for (Review.ThemeReview theme : review.themes()) {
      rows.name(ReviewWords.theme(theme), 0, page.look.text());
      rows.figures(theme.tally(), review.isOver(theme));
    }
    return rows.y;
  }

  static double days(Page page, Review review, double top) {
    Rows rows =
        titled(
            page,
            top,
            "review.byDay",
            longest(review.days().stream().map(Review.DayReview::tally).toList()));
    for (Review.DayReview day : review.days()) {
      boolean isStudy = day.day().kind() == DayKind.STUDY;
      rows.day(ReviewWords.day(day.day().date()));
      rows.name(name(day.day()), NAME, isStudy ? page.look.text() : page.look.muted());
      rows.figures(day.tally(), day.day().date().isBefore(review.today()));
    }
    rows.total(review.total());
    return rows.y;
  }

  /** The title, and what is special about the day. */
  private static String name(Day day) {
    String met = day.outcomeMet() ? Message.of("review.outcomeMet").text() : "";
    return Stream.of(InlineText.plain(day.title()), ReviewWords.kind(day.kind()), met)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" · "));
  }

  static double tasks(Page page, Review review, double top) {
    List<Review.TaskReview> shown = review.tasks().stream().limit(MOST_TASKS).toList();
    if (shown.isEmpty()) {
      return top;
    }
    Rows rows =
        titled(page, top, TASKS, longest(shown.stream().map(Review.TaskReview::tally).toList()));
    String before = "";
    for (Review.TaskReview task : shown) {
      String day = ReviewWords.day(task.date());
      rows.mark(task);
      rows.day(day.equals(before) ? "" : day);
      rows.name(
          InlineText.plain(task.task().title()),
          NAME,
          task.task().mark() == TaskMark.IDEA ? page.look.muted() : page.look.text());
      rows.figures(task.tally().uncounted(), task.task().isDone());
      before = day;
    }
    int left = review.tasks().size() - shown.size();
    if (left > 0) {
      rows.more(Message.of("review.more", left));
    }
    return rows.y;
  }

  private static int longest(List<Tally> tallies) {
    return tallies.stream()
        .mapToInt(tally -> Math.max(tally.planned(), tally.worked()))
        .max()
        .orElse(1);
  }

  private static Rows titled(Page page, double top, String key, int longest) {
    double y = page.heading(Message.of(key).text(), 0, top, ReviewPainter.WIDTH);
    double head = y - 28;
    head(page, "review.planned", PLANNED, head);
    head(page, "review.actual", ACTUAL, head);
    head(page, "review.difference", DIFFERENCE, head);
    if (!key.equals(TASKS)) {
      head(page, "review.done", ReviewPainter.WIDTH, head);
    }
    return new Rows(page, y - 6, longest);
  }

  private static void head(Page page, String key, double right, double y) {
    page.figure(Message.of(key).text(), right, y, Page.CAPTION, page.look.muted());
  }

  private void day(String day) {
    page.text(day, 0, y + ROW / 2, DAY, Page.CAPTION, page.look.muted());
  }

  private void name(String name, double x, Rgba color) {
    page.text(name, x, y + ROW / 2, NAME_END - x, Page.BODY, color);
  }

  /** Bars and figures of a line, which ends with them. What is not over yet is short of nothing. */
  private void figures(Tally tally, boolean isOver) {
    double middle = y + ROW / 2;
    page.bars(new Box(BARS, Math.round(middle - BAR / 2), BARS_WIDTH, BAR), tally, unit);
    sums(tally, middle);
    boolean isOff = isOver ? tally.difference() != 0 : tally.difference() > 0;
    if (isOff && tally.planned() > 0 && tally.worked() > 0) {
      page.figure(
          (tally.difference() > 0 ? "+" : "−") + ReviewWords.clock(Math.abs(tally.difference())),
          DIFFERENCE,
          middle,
          Page.CAPTION,
          tally.difference() > 0 ? page.look.over() : page.look.muted());
    }
    y += ROW;
  }

  private void sums(Tally tally, double middle) {
    page.figure(length(tally.planned()), PLANNED, middle, Page.CAPTION, page.look.muted());
    page.figure(length(tally.worked()), ACTUAL, middle, Page.CAPTION, page.look.text());
    page.figure(
        tally.tasks() == 0 ? "" : tally.done() + "/" + tally.tasks(),
        ReviewPainter.WIDTH,
        middle,
        Page.CAPTION,
        tally.isAllDone() ? page.look.text() : page.look.muted());
  }

  private static String length(int minutes) {
    return minutes == 0 ? "–" : ReviewWords.clock(minutes);
  }

  /** How far the task is, as a sign in front of its title. */
  private void mark(Review.TaskReview task) {
    boolean isBegun = task.task().isBegun(Duration.ofMinutes(task.tally().worked()));
    TaskMark mark = isBegun ? TaskMark.IN_PROGRESS : task.task().mark();
    String icon =
        switch (mark) {
          case OPEN -> "checkbox-blank-outline";
          case IN_PROGRESS -> "progress-clock";
          case DONE -> "checkbox-marked-outline";
          case IDEA -> "lightbulb-outline";
        };
    page.icon(icon, DAY - 4, y + ROW / 2, 14, page.look.muted());
  }

  private void total(Tally tally) {
    page.rule(0, y + 2, ReviewPainter.WIDTH, page.look.border());
    y += 4;
    double middle = y + ROW / 2;
    page.strong(
        Message.of("review.total").text(), NAME, middle, NAME_END, Page.BODY, page.look.text());
    sums(tally, middle);
    y += ROW;
  }

  private void more(Message words) {
    page.text(words.text(), NAME, y + ROW / 2, NAME_END, Page.BODY, page.look.muted());
    y += ROW;
  }
}
