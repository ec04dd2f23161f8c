package dev.depthsprint.sprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the open tasks of past days could go: each to the next day that has room for it, buffer
 * days first. Nothing is ever proposed beyond a day's budget, and nothing for a rest day.
 */
public final class CarryOver {

  /** A task without an estimate still needs a day that is not full. */
  private static final int LEAST_MINUTES = 1;

  /**
   * One open task of a day that has ended.
   *
   * @param to where it could go; empty when no day has room
   */
  public record Proposal(Task task, LocalDate from, Optional<LocalDate> to) {}

  private final List<Day> targets;
  private final Map<LocalDate, Load> loads = new HashMap<>();

  private CarryOver(Sprint sprint, LocalDate today) {
    targets =
        sprint.days().stream()
            .filter(day -> !day.date().isBefore(today) && day.kind() != DayKind.REST)
            .sorted(
                Comparator.comparing((Day day) -> day.kind() != DayKind.BUFFER)
                    .thenComparing(Day::date))
            .toList();
    targets.forEach(day -> loads.put(day.date(), Load.of(day)));
  }

  /**
   * A proposal for each open task of the days before {@code today}, in the order of the plan. Later
   * ones count on the room that earlier ones take.
   *
   * @param today the study day it is now: the days before it have ended
   */
  public static List<Proposal> propose(Sprint sprint, LocalDate today) {
    var rule = new CarryOver(sprint, today);
    List<Proposal> proposals = new ArrayList<>();
    for (Day day : sprint.days()) {
      if (day.date().isBefore(today)) {
        day.openTasks().forEach(task -> proposals.add(rule.propose(day, task)));
      }
    }
    return List.copyOf(proposals);
  }

  private Proposal propose(Day from, Task task) {
    int minutes = task.estimate().minutes();
    Optional<LocalDate> to =
        targets.stream()
            .map(Day::date)
            .filter(date -> loads.get(date).room() >= Math.max(LEAST_MINUTES, minutes))
            .findFirst();
    to.ifPresent(date -> loads.compute(date, (_, load) -> load.plus(minutes)));
    return new Proposal(task, from.date(), to);
  }
}
