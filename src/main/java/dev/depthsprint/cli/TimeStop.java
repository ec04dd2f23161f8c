package dev.depthsprint.cli;

import dev.depthsprint.sprint.StudyDay;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.sprint.Timer;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.TimeCommand;
import dev.depthsprint.workspace.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code depth-sprint time stop}: stops what runs, now or as of an earlier time. */
@Command(name = "stop", description = "cli.time.stop.about")
final class TimeStop implements Callable<Integer> {

  private final DepthSprint root;

  @Option(names = "--at", paramLabel = "TIME", descriptionKey = "cli.time.stop.at")
  private Optional<String> at;

  TimeStop(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Problem, Refusal, InterruptedException {
    root.time(this::stop);
    return Failures.SUCCESS;
  }

  private TimeCommand.Done stop(Workspace workspace, Timer timer) throws Refusal {
    TimeLog log = workspace.time();
    return switch (log.timer()) {
      case TimerState.Idle() -> throw new Refusal(Message.of("cli.time.stop.nothing"));
      case TimerState.Paused paused ->
          new TimeCommand.Done(
              timer.stop(log),
              Message.of("cli.time.stop.paused", TimeWords.title(workspace, paused.taskId())));
      case TimerState.Running run -> stop(workspace, timer, run);
    };
  }

  private TimeCommand.Done stop(Workspace workspace, Timer timer, TimerState.Running run)
      throws Refusal {
    TimeLog log = workspace.time();
    List<TimeEvent> events;
    if (at.isPresent()) {
      events = timer.stopAt(log, end(run, at.get()));
    } else if (!run.watched() && timer.isUnattended(log)) {
      throw new Refusal(
          Message.of(
              "cli.time.stop.long",
              TimeWords.title(workspace, run.taskId()),
              String.valueOf(Timer.LONGEST_UNWATCHED.toHours())));
    } else {
      events = timer.stop(log);
    }
    return new TimeCommand.Done(events, said(workspace, events, run));
  }

  private Instant end(TimerState.Running run, String text) throws Refusal {
    TimeSource time = root.surroundings().time();
    LocalDate day = run.start().atZone(time.zone()).toLocalDate();
    Instant end = TimeWords.instant(text, day, time.zone());
    if (end.isBefore(run.start())) {
      end = TimeWords.instant(text, day.plusDays(1), time.zone());
    }
    if (end.isBefore(run.start()) || end.isAfter(time.instant())) {
      var start = run.start().atZone(time.zone()).toLocalTime().truncatedTo(ChronoUnit.SECONDS);
      throw new Refusal(Message.of("cli.time.stop.outside", text, start));
    }
    return end;
  }

  private Message said(Workspace workspace, List<TimeEvent> events, TimerState.Running run) {
    TimeLog after = workspace.time();
    for (TimeEvent event : events) {
      after = after.after(event).orElse(after);
    }
    TimeSource time = root.surroundings().time();
    Duration length =
        after
            .interval(run.intervalId())
            .map(last -> new WholeRun(workspace.time()).upTo(last))
            .orElse(Duration.ZERO);
    Duration today = after.onDay(StudyDay.now(time), time.instant());
    String title = TimeWords.title(workspace, run.taskId());
    Message worked = Lengths.words(length.toMinutes());
    Message all = Lengths.words(today.toMinutes());
    return after.openGaps().isEmpty()
        ? Message.of("cli.time.stop.done", title, worked, all)
        : Message.of("cli.time.stop.gap", title, worked, all);
  }
}
