package dev.depthsprint.review;

import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Forecast;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The words of a review, the same in pictures, in the window and on the command line. */
public final class ReviewWords {

  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d", Texts.LOCALE);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Texts.LOCALE);
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Texts.LOCALE);
  private static final int HOUR = 60;

  private ReviewWords() {}

  public static String shortDay(LocalDate date) {
    return SHORT.format(date);
  }

  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** For example 3 h 05 min, with the minutes in two figures so that columns are even. */
  public static String length(int minutes) {
    int whole = Math.abs(minutes);
    String rest = "%02d".formatted(whole % HOUR);
    return whole < HOUR
        ? Message.of("review.minutes", String.valueOf(whole)).text()
        : whole % HOUR == 0
            ? Message.of("review.hours", String.valueOf(whole / HOUR)).text()
            : Message.of("review.both", String.valueOf(whole / HOUR), rest).text();
  }

  /** For example 3:05. */
  public static String clock(int minutes) {
    return "%d:%02d".formatted(minutes / HOUR, minutes % HOUR);
  }

  public static String share(int part, int whole) {
    return whole == 0
        ? "–"
        : Message.of("review.share", String.valueOf(part), String.valueOf(whole)).text();
  }

  /** From when to when, and how long. */
  public static String span(Review review) {
    return Message.of(
            "review.span",
            LONG.format(review.days().getFirst().day().date()),
            LONG.format(review.days().getLast().day().date()),
            review.days().size())
        .text();
  }

  public static String theme(Review.ThemeReview theme) {
    return theme.title().isBlank()
        ? Message.of("review.week", String.valueOf(theme.number())).text()
        : theme.number() + "  " + InlineText.plain(theme.title());
  }

  public static String kind(DayKind kind) {
    return switch (kind) {
      case STUDY -> "";
      case BUFFER -> Message.of("review.buffer").text();
      case REST -> Message.of("review.rest").text();
    };
  }

  /**
   * @param worked minutes on the task
   */
  public static String mark(Task task, int worked) {
    if (task.isBegun(Duration.ofMinutes(worked))) {
      return Message.of("review.mark.begun").text();
    }
    return switch (task.mark()) {
      case OPEN -> Message.of("review.mark.open").text();
      case IN_PROGRESS -> Message.of("review.mark.inProgress").text();
      case DONE -> Message.of("review.mark.done").text();
      case IDEA -> Message.of("review.mark.idea").text();
    };
  }

  /** The figures and the forecast in sentences: what the picture shows, for those who hear it. */
  public static List<String> summary(Review review) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        Message.of(
                "review.summary.worked",
                length(review.total().worked()),
                length(review.meant()),
                length(review.total().planned()))
            .text());
    sentences.add(
        Message.of(
                "review.summary.done",
                share(review.total().done(), review.total().tasks()),
                share(review.met(), review.outcomes()),
                share(review.criteriaDone(), review.criteria()))
            .text());
    sentences.addAll(besides(review));
    review.burnUp().forecast().map(Forecast::sentence).map(Message::text).ifPresent(sentences::add);
    return sentences;
  }

  /** What was worked and does not count for the days, so that no minute is missed. */
  static List<String> besides(Review review) {
    List<String> sentences = new ArrayList<>();
    if (review.outside() > 0) {
      sentences.add(Message.of("review.outside", length(review.outside())).text());
    }
    if (review.elsewhere() > 0) {
      sentences.add(Message.of("review.elsewhere", length(review.elsewhere())).text());
    }
    return sentences;
  }
}
