package dev.depthsprint.sprint;

import java.util.Collection;

/**
 * What is planned against what was meant: of a day, a week or a whole sprint.
 *
 * @param planned the sum of the estimates, in minutes
 * @param budget in minutes; a rest day has none
 */
public record Load(int planned, int budget) {

  public static Load of(Day day) {
    return new Load(day.plannedMinutes(), day.workMinutes());
  }

  public static Load of(Collection<Day> days) {
    return new Load(
        days.stream().mapToInt(Day::plannedMinutes).sum(),
        days.stream().mapToInt(Day::workMinutes).sum());
  }

  /** This load with some more minutes planned, or fewer. */
  public Load plus(int minutes) {
    return new Load(planned + minutes, budget);
  }

  /** How many minutes can still be planned; none when it is full. */
  public int room() {
    return Math.max(0, budget - planned);
  }

  /** How many minutes too many are planned; none while they fit. */
  public int over() {
    return Math.max(0, planned - budget);
  }

  public boolean isOver() {
    return planned > budget;
  }
}
