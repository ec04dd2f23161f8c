package dev.depthsprint.sprint;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a person is to be told about the running clock, each thing once. */
public final class Reminders {

  /** What there is to tell. */
  public enum Occasion {
    BUDGET_NEAR,
    BUDGET_FULL,
    ESTIMATE,
    WORK_DONE,
    BREAK_OVER
  }

  /**
   * @param key what it is told once for: remembered, it keeps the next one from being told
   * @param taskId of the task at hand
   */
  public record Reminder(Occasion occasion, String key, String taskId) {}

  private final Sprint sprint;
  private final TimeLog log;
  private final Collection<String> told;
  private final List<Reminder> due = new ArrayList<>();

  private Reminders(Sprint sprint, TimeLog log, Collection<String> told) {
    this.sprint = sprint;
    this.log = log;
    this.told = told;
  }

  /**
   * What is due now.
   *
   * @param today the study day it is
   * @param cycle absent unless the timer runs in cycles
   * @param told the keys of what was told before
   */
  public static List<Reminder> due(
      Sprint sprint,
      TimeLog log,
      LocalDate today,
      Instant now,
      Optional<Cycle> cycle,
      Collection<String> told) {
    var reminders = new Reminders(sprint, log, told);
    switch (log.timer()) {
      case TimerState.Running run -> {
        reminders.budget(today, now, run.taskId());
        reminders.estimate(now, run.taskId());
      }
      case TimerState.Paused paused -> cycle.ifPresent(it -> reminders.rest(it, paused, now));
      case TimerState.Idle() -> {}
    }
    return List.copyOf(reminders.due);
  }

  private void budget(LocalDate today, Instant now, String taskId) {
    int minutes = sprint.day(today).map(Day::budgetMinutes).orElse(0);
    if (minutes == 0) {
      return;
    }
    var budget = new Budget(minutes, log.onDay(today, now));
    if (budget.share() >= 1) {
      add(Occasion.BUDGET_FULL, "budget-full/" + today, taskId);
    } else if (budget.share() >= Budget.NEAR_SHARE) {
      add(Occasion.BUDGET_NEAR, "budget-near/" + today, taskId);
    }
  }

  private void estimate(Instant now, String taskId) {
    int minutes = sprint.task(taskId).map(task -> task.estimate().minutes()).orElse(0);
    if (minutes > 0 && log.onTask(taskId, now).compareTo(Duration.ofMinutes(minutes)) >= 0) {
      add(Occasion.ESTIMATE, "estimate/" + taskId + "/" + minutes, taskId);
    }
  }

  private void rest(Cycle cycle, TimerState.Paused paused, Instant now) {
    cycle
        .breakEnd(log)
        .ifPresent(end -> {
          if (now.isBefore(end)) {
            add(Occasion.WORK_DONE, "work/" + paused.since(), paused.taskId());
          } else {
            add(Occasion.BREAK_OVER, "break/" + paused.since(), paused.taskId());
          }
        });
  }

  private void add(Occasion occasion, String key, String taskId) {
    if (!told.contains(key)) {
      due.add(new Reminder(occasion, key, taskId));
    }
  }
}
