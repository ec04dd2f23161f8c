package dev.depthsprint.sprint;

import dev.depthsprint.text.Message;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days without a plan of their own: room for what was left. */
public final class BufferDays {

  private BufferDays() {}

  /** A buffer day with the usual budget. Sundays look back, all others catch up. */
  public static Day on(LocalDate date) {
    Message title =
        date.getDayOfWeek() == DayOfWeek.SUNDAY
            ? Message.of("planner.buffer.review")
            : Message.of("planner.buffer.catchUp");
    return Day.empty(date, DayKind.BUFFER, title.text());
  }
}
