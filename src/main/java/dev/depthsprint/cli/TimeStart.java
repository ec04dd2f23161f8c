package dev.depthsprint.cli;

import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.Timer;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.TimeCommand;
import dev.depthsprint.workspace.Workspace;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code depth-sprint time start}: starts a task; another one that runs is stopped. */
@Command(name = "start", description = "cli.time.start.about")
final class TimeStart implements Callable<Integer> {

  private final DepthSprint root;

  @Parameters(paramLabel = "TASK", descriptionKey = "cli.task")
  private String task;

  TimeStart(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Problem, Refusal, InterruptedException {
    root.time(this::start);
    return Failures.SUCCESS;
  }

  private TimeCommand.Done start(Workspace workspace, Timer timer) throws Refusal {
    Task found = NamedTask.find(workspace.sprint(), task);
    Optional<Message> refusal = timer.refusal(workspace.time());
    if (refusal.isPresent()) {
      throw new Refusal(refusal.get());
    }
    var events = timer.start(workspace.time(), found.id());
    String title = InlineText.plain(found.title());
    Message said =
        workspace.time().timer() instanceof TimerState.Running run
            ? run.taskId().equals(found.id())
                ? Message.of("cli.time.start.already", title)
                : Message.of(
                    "cli.time.start.instead", title, TimeWords.title(workspace, run.taskId()))
            : Message.of("cli.time.start.done", title);
    return new TimeCommand.Done(events, said);
  }
}
