package dev.depthsprint.sprint;

import dev.depthsprint.text.Message;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.pcollections.TreePVector;

/** A sprint to be filled by hand: two weeks without a task. */
public final class BlankPlan {

  private static final int DAYS = 14;

  private BlankPlan() {}

  /** 14 days of the usual budget from {@code start} on, the weekends as buffer. */
  public static Sprint from(LocalDate start) {
    return Sprint.NONE
        .withTitle(Message.of("planner.blank.title").text())
        .withDays(
            TreePVector.from(
                IntStream.range(0, DAYS).mapToObj(i -> day(start.plusDays(i))).toList()));
  }

  private static Day day(LocalDate date) {
    DayOfWeek weekday = date.getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY
        ? BufferDays.on(date)
        : Day.empty(date, DayKind.STUDY, "");
  }
}
