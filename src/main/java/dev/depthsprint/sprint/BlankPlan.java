package dev.depthsprint.sprint;

import dev.depthsprint.text.Message;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.pcollections.TreePVector;

/** A sprint to be filled by hand: days without a task. */
public final class BlankPlan {

  /** Two weeks. */
  public static final int USUAL_DAYS = 14;

  private BlankPlan() {}

  /** 14 days of the usual budget from {@code start} on, the weekends as buffer. */
  public static Sprint from(LocalDate start) {
    return from(start, USUAL_DAYS, DayKind.BUFFER);
  }

  /**
   * Days of the usual budget from {@code start} on.
   *
   * @param length how many, 1 to {@link Sprint#MOST_DAYS}
   * @param weekend what Saturdays and Sundays are
   */
  public static Sprint from(LocalDate start, int length, DayKind weekend) {
    if (length < 1 || length > Sprint.MOST_DAYS) {
      throw new IllegalArgumentException("a sprint of " + length + " days");
    }
    return Sprint.NONE
        .withTitle(Message.of("planner.blank.title").text())
        .withDays(
            TreePVector.from(
                IntStream.range(0, length)
                    .mapToObj(i -> day(start.plusDays(i), weekend))
                    .toList()));
  }

  private static Day day(LocalDate date, DayKind weekend) {
    DayOfWeek weekday = date.getDayOfWeek();
    boolean isWeekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    return isWeekend && weekend == DayKind.BUFFER
        ? BufferDays.on(date)
        : Day.empty(date, isWeekend ? weekend : DayKind.STUDY, "");
  }
}
