package dev.depthsprint.cli;

import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.PlanEdits;
import dev.depthsprint.workspace.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depth-sprint plan done}: ticks a task, or takes the tick back. */
@Command(name = "done", description = "cli.plan.done.about")
final class PlanDone implements Callable<Integer> {

  private final DepthSprint root;

  @Parameters(paramLabel = "TASK", descriptionKey = "cli.task")
  private String task;

  @Option(names = "--undo", descriptionKey = "cli.plan.done.undo")
  private boolean undo;

  private String done = "";

  PlanDone(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Problem, Refusal, InterruptedException {
    PlannedSprint.require(root);
    root.change(Message.of(undo ? "workspace.edit.untick" : "workspace.edit.tick"), this::ticked);
    root.out().println(done);
    return Failures.SUCCESS;
  }

  private Workspace ticked(Workspace workspace) throws Refusal {
    Task found = NamedTask.find(workspace.sprint(), task);
    TaskMark mark = undo ? TaskMark.OPEN : TaskMark.DONE;
    Workspace after =
        found.mark() == mark
            ? workspace
            : PlanEdits.mark(found.id(), mark).change().apply(workspace);
    String title = InlineText.plain(found.title());
    var day = after.sprint().dayOf(found.id()).orElseThrow();
    done =
        Message.of(
                undo ? "cli.plan.done.undone" : "cli.plan.done.done",
                title,
                day.doneCount(),
                day.taskCount())
            .text();
    return after;
  }
}
