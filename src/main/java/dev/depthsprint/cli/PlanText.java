package dev.depthsprint.cli;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.Week;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import dev.depthsprint.workspace.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.StringJoiner;

/** The sprint as a person reads it in a terminal. */
final class PlanText {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE yyyy-MM-dd", Texts.LOCALE);

  private final StringJoiner lines = new StringJoiner("\n");
  private final Sprint sprint;
  private final TimeLog time;
  private final Instant now;

  private PlanText(Workspace workspace, Instant now) {
    this.sprint = workspace.sprint();
    this.time = workspace.ownTime();
    this.now = now;
  }

  /**
   * @param now up to when a running timer counts
   */
  static String of(Workspace workspace, Instant now) {
    PlanText text = new PlanText(workspace, now);
    text.head();
    text.sprint.days().forEach(text::day);
    text.definitionOfDone();
    text.unrecognised();
    return text.lines.toString();
  }

  private void head() {
    lines.add(sprint.title());
    field("cli.plan.show.goal", sprint.goal(), "");
    field("cli.plan.show.tip", sprint.tip(), "");
    Duration used = sprint.days().stream().map(this::used).reduce(Duration.ZERO, Duration::plus);
    lines.add(
        Message.of(
                "cli.plan.show.totals",
                Lengths.words(sprint.plannedMinutes()),
                Lengths.words(sprint.studyMinutes()),
                Lengths.words(sprint.bufferMinutes()),
                sprint.days().stream().mapToInt(Day::doneCount).sum(),
                sprint.days().stream().mapToInt(Day::taskCount).sum(),
                Lengths.words(used.toMinutes()))
            .text());
  }

  private Duration used(Day day) {
    return time.onDay(day.date(), now);
  }

  private void day(Day day) {
    lines.add("");
    if (startsWeek(day)) {
      sprint.weekOf(day.date()).ifPresent(this::week);
    }
    lines.add(
        Message.of(
                keyOf(day.kind(), used(day)),
                DATE.format(day.date()),
                day.title(),
                day.doneCount(),
                day.taskCount(),
                Lengths.words(used(day).toMinutes()),
                Lengths.words(day.budgetMinutes()))
            .text());
    field("cli.plan.show.focus", day.focus(), "  ");
    day.tasks().forEach(this::task);
    field("cli.plan.show.outcome", day.outcome(), "  ");
    field("cli.plan.show.notes", day.notes(), "  ");
  }

  private static String keyOf(DayKind kind, Duration used) {
    return switch (kind) {
      case STUDY -> "cli.plan.show.day";
      case BUFFER -> "cli.plan.show.buffer";
      case REST -> used.toMinutes() > 0 ? "cli.plan.show.restWorked" : "cli.plan.show.rest";
    };
  }

  private boolean startsWeek(Day day) {
    return (day.date().toEpochDay() - sprint.days().getFirst().date().toEpochDay()) % 7 == 0;
  }

  private void week(Week week) {
    lines.add(Message.of(keyOf(week), week.number(), week.title(), week.subtitle()).text());
    lines.add("");
  }

  private static String keyOf(Week week) {
    if (week.subtitle().isBlank()) {
      return week.title().isBlank() ? "cli.plan.show.weekBare" : "cli.plan.show.week";
    }
    return "cli.plan.show.weekOn";
  }

  private void task(Task task) {
    Duration spent = time.onTask(task.id(), now);
    String key =
        task.isBegun(spent)
            ? "cli.plan.show.taskBegun"
            : switch (task.mark()) {
              case OPEN, DONE -> "cli.plan.show.task";
              case IN_PROGRESS -> "cli.plan.show.taskInProgress";
              case IDEA -> "cli.plan.show.taskIdea";
            };
    Message estimate = Lengths.words(task.estimate());
    String words = Message.of(key, task.title(), estimate, Lengths.words(spent.toMinutes())).text();
    lines.add("  " + box(task.isDone()) + words);
    task.subItems().forEach(item -> lines.add("      " + box(item.done()) + item.title()));
    field("cli.plan.show.notes", task.notes(), "      ");
  }

  private static String box(boolean done) {
    return done ? "[x] " : "[ ] ";
  }

  /** A labelled text; its further lines stand below the first, and nothing stands for nothing. */
  private void field(String key, String text, String indent) {
    if (!text.isBlank()) {
      lines.add(indent + Message.of(key, text.strip().replace("\n", "\n  " + indent)).text());
    }
  }

  private void definitionOfDone() {
    if (!sprint.definitionOfDone().isEmpty()) {
      lines.add("");
      lines.add(Message.of("cli.plan.show.definitionOfDone").text());
      sprint
          .definitionOfDone()
          .forEach(criterion -> lines.add("  " + box(criterion.done()) + criterion.text()));
    }
  }

  private void unrecognised() {
    if (!sprint.unrecognised().isEmpty()) {
      lines.add("");
      lines.add(Message.of("cli.plan.show.unrecognised").text());
      sprint.unrecognised().forEach(line -> lines.add("  " + line));
    }
  }
}
