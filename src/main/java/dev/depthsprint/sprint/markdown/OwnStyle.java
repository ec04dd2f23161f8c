package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.BufferDays;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.TaskMark;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and signs of an exported plan, which its writer and its reader share. They are those of
 * the bundled plan, so that the two can be laid side by side.
 */
final class OwnStyle {

  static final String GOAL = "**Goal:**";
  static final String TIME = "**Time:**";
  static final String THEMES = "**Themes:**";
  static final String TIP = "**Tip:**";
  static final String CRITERIA = "## ✅ Definition of Done";
  static final String REST = "## Lines that were not understood";
  static final String CALENDAR = "🗓️";
  static final String BUFFER = "buffer";
  static final String REST_DAY = "rest";
  static final String SPENT = " min spent";

  /** A cell breaks here. */
  static final Pattern BREAK = Pattern.compile("<br\\s?/?>", Pattern.CASE_INSENSITIVE);

  /** A mark in front of a title. */
  static final Pattern MARK = Pattern.compile("(\\[[ xX/]\\]|☑|✅|🕐|💡)\\uFE0F?(?: +|$)");

  /** What a line that carries a field on must not start with. */
  static final Pattern FIELD = Pattern.compile("\\*\\*|[0-9]\\uFE0F\\u20E3|---|#|\\||<!--");

  /** Minutes behind a title: planned, perhaps by nobody, and worked. */
  static final Pattern MINUTES =
      Pattern.compile(
          "(?:^| )\\((?!\\))(?:(≈ )?([0-9]{1,7}) min)?(?:(?:, )?[0-9]{1,9} min spent)?\\)$");

  private static final int WEEK = 7;
  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private OwnStyle() {}

  static String name(DayOfWeek day) {
    return DAYS.get(day.getValue() - 1);
  }

  static Optional<DayOfWeek> day(String name) {
    int index = DAYS.indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(index + 1));
  }

  /** The week of a sprint that a date falls into, counted from 1. */
  static int week(LocalDate start, LocalDate date) {
    return (int) ((date.toEpochDay() - start.toEpochDay()) / WEEK) + 1;
  }

  /** The day of that week that has the name. */
  static LocalDate date(LocalDate start, int week, DayOfWeek day) {
    LocalDate first = start.plusDays((long) (week - 1) * WEEK);
    return first.plusDays(Math.floorMod(day.getValue() - first.getDayOfWeek().getValue(), WEEK));
  }

  /** What a day without a row is. */
  static Day unwritten(LocalDate date, int budget) {
    return BufferDays.on(date).withBudgetMinutes(budget);
  }

  /** The day as the first reader of the bundled plan named it; ids come from it. */
  static String idName(LocalDate start, LocalDate date) {
    return week(start, date) + "/" + date.getDayOfWeek();
  }

  static String sign(TaskMark mark) {
    return switch (mark) {
      case OPEN -> "";
      case DONE -> "[x] ";
      case IN_PROGRESS -> "🕐 ";
      case IDEA -> "💡 ";
    };
  }

  /** A text with the mark in front of it. */
  record Marked(TaskMark mark, String text) {

    static Marked of(String written) {
      Matcher found = MARK.matcher(written);
      if (!found.lookingAt()) {
        return new Marked(TaskMark.OPEN, written);
      }
      TaskMark mark =
          switch (found.group(1)) {
            case "🕐", "[/]" -> TaskMark.IN_PROGRESS;
            case "💡" -> TaskMark.IDEA;
            case "[ ]" -> TaskMark.OPEN;
            default -> TaskMark.DONE;
          };
      return new Marked(mark, written.substring(found.end()));
    }

    boolean isDone() {
      return mark == TaskMark.DONE;
    }
  }
}
