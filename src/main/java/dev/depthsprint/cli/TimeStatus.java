package dev.depthsprint.cli;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.StudyDay;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.sprint.Timer;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.text.Texts;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.LoadedWorkspace;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code depth-sprint time status}: what is timed, and what is left of today. */
@Command(name = "status", description = "cli.time.status.about")
final class TimeStatus implements Callable<Integer> {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Texts.LOCALE);

  private final DepthSprint root;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  TimeStatus(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Problem, Refusal {
    LoadedWorkspace loaded = root.read();
    root.complain(loaded);
    var state = State.of(loaded.workspace(), root.surroundings().time());
    root.out().println(json ? Json.text(state.tree()) : state.text());
    return Failures.SUCCESS;
  }

  /**
   * @param now the clock is looked at once: what it says is another instant each time
   * @param until up to when the open interval counts
   */
  private record State(Workspace workspace, TimeSource time, Instant now, Instant until) {

    static State of(Workspace workspace, TimeSource time) {
      // Another process may confirm the interval, so it is no orphan here.
      var timer = Timer.unwatched(time, () -> "", TimeLog.EMPTY);
      return timer.isUnattended(workspace.time())
          ? new State(workspace, time, time.instant(), timer.countedUntil(workspace.time()))
          : running(workspace, time);
    }

    private static State running(Workspace workspace, TimeSource time) {
      Instant now = time.instant();
      return new State(workspace, time, now, now);
    }

    private boolean isInDoubt() {
      return !until.equals(now);
    }

    private Duration today() {
      return workspace.time().onDay(StudyDay.now(time), until);
    }

    private int budget() {
      LocalDate day = StudyDay.now(time);
      return workspace.sprint().day(day).map(Day::budgetMinutes).orElse(Day.USUAL_BUDGET_MINUTES);
    }

    String text() {
      Message today =
          Message.of(
              "cli.time.status.today", Lengths.words(today().toMinutes()), Lengths.words(budget()));
      String line = timer().text() + " " + today.text();
      int gaps = workspace.time().openGaps().size();
      return gaps == 0 ? line : line + " " + Message.of("cli.time.status.gaps", gaps).text();
    }

    private Message timer() {
      return switch (workspace.time().timer()) {
        case TimerState.Idle() -> Message.of("cli.time.status.idle");
        case TimerState.Paused paused ->
            Message.of(
                "cli.time.status.paused",
                title(paused.taskId()),
                CLOCK.format(paused.since().atZone(time.zone())));
        case TimerState.Running run ->
            Message.of(
                isInDoubt() ? "cli.time.status.doubtful" : "cli.time.status.running",
                title(run.taskId()),
                CLOCK.format(run.start().atZone(time.zone())),
                Lengths.exactly(Duration.between(run.start(), until)));
      };
    }

    private String title(String taskId) {
      return TimeWords.title(workspace, taskId);
    }

    Map<String, Object> tree() {
      Map<String, Object> tree = new LinkedHashMap<>();
      switch (workspace.time().timer()) {
        case TimerState.Idle() -> tree.put("state", "idle");
        case TimerState.Paused paused -> {
          tree.put("state", "paused");
          tree.put("task", paused.taskId());
          tree.put("title", title(paused.taskId()));
          tree.put("since", paused.since().toString());
        }
        case TimerState.Running run -> {
          tree.put("state", "running");
          tree.put("task", run.taskId());
          tree.put("title", title(run.taskId()));
          tree.put("since", run.start().toString());
          tree.put("seconds", Duration.between(run.start(), until).toSeconds());
          tree.put("inDoubt", isInDoubt());
        }
      }
      tree.put("todaySeconds", today().toSeconds());
      tree.put("budgetMinutes", budget());
      tree.put("openGaps", workspace.time().openGaps().size());
      return tree;
    }
  }
}
