package dev.depthsprint.cli;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Load;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.text.Texts;
import dev.depthsprint.workspace.TaskEdits;
import dev.depthsprint.workspace.Workspace;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code depth-sprint plan move}: a task goes to another day. */
@Command(name = "move", description = "cli.plan.move.about")
final class PlanMove implements Callable<Integer> {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Texts.LOCALE);

  private final DepthSprint root;

  @Parameters(index = "0", paramLabel = "TASK", descriptionKey = "cli.task")
  private String task;

  @Parameters(index = "1", paramLabel = "DAY", descriptionKey = "cli.plan.move.day")
  private String day;

  private String done = "";

  PlanMove(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Problem, Refusal, InterruptedException {
    PlannedSprint.require(root);
    root.change(Message.of("workspace.edit.moveTasks", 1), this::moved);
    root.out().println(done);
    return Failures.SUCCESS;
  }

  private Workspace moved(Workspace workspace) throws Refusal {
    Task found = NamedTask.find(workspace.sprint(), task);
    Day target = NamedDay.find(workspace.sprint(), day);
    boolean isThere = target.tasks().contains(found);
    Workspace after =
        isThere
            ? workspace
            : TaskEdits.move(List.of(found.id()), target.date()).change().apply(workspace);
    done = sentence(after.sprint(), found, target).text();
    return after;
  }

  /** Says what the day's budget became: a day that is too full is never so in silence. */
  private static Message sentence(Sprint sprint, Task task, Day target) {
    Load load = Load.of(sprint.day(target.date()).orElseThrow());
    String title = InlineText.plain(task.title());
    String date = DATE.format(target.date());
    Message planned = Lengths.words(load.planned());
    Message budget = Lengths.words(load.budget());
    return load.isOver()
        ? Message.of("cli.plan.move.over", title, date, planned, budget, Lengths.words(load.over()))
        : Message.of("cli.plan.move.done", title, date, planned, budget);
  }
}
