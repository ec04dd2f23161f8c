package dev.depthsprint.sprint;

import java.util.Collection;
import java.util.List;

/**
 * What is planned for several days, with the buffer apart: room on a buffer day does not make a
 * study day less full.
 *
 * @param study of the study days, and of rest days, which have no budget
 */
public record SharedLoad(Load study, Load buffer) {

  public static SharedLoad of(Collection<Day> days) {
    return new SharedLoad(Load.of(of(days, false)), Load.of(of(days, true)));
  }

  private static List<Day> of(Collection<Day> days, boolean isBuffer) {
    return days.stream().filter(day -> (day.kind() == DayKind.BUFFER) == isBuffer).toList();
  }

  /** How many minutes are planned beyond the budgets of the days they stand on. */
  public int over() {
    return study.over() + buffer.over();
  }

  public boolean isOver() {
    return over() > 0;
  }
}
