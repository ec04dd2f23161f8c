package dev.depthsprint.cli;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.markdown.ImportedPlan;
import dev.depthsprint.sprint.markdown.Layout;
import dev.depthsprint.sprint.markdown.Order;
import dev.depthsprint.sprint.markdown.PlanFile;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.SprintEdits;
import dev.depthsprint.workspace.Workspace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depth-sprint plan import}: a Markdown plan becomes the sprint of the workspace. */
@Command(name = "import", description = "cli.plan.import.about")
final class PlanImport implements Callable<Integer> {

  private final DepthSprint root;

  @Parameters(paramLabel = "FILE.md", descriptionKey = "cli.plan.import.file")
  private String file;

  @Option(
      names = "--start",
      required = true,
      paramLabel = "YYYY-MM-DD",
      descriptionKey = "cli.plan.import.start",
      converter = IsoDate.class)
  private LocalDate start;

  @Option(
      names = "--order",
      paramLabel = "calendar|sequence",
      descriptionKey = "cli.plan.import.order")
  private Optional<Order> order;

  @Option(names = "--replace", descriptionKey = "cli.plan.import.replace")
  private boolean replace;

  PlanImport(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Problem, Refusal, InterruptedException {
    ImportedPlan plan = PlanFile.read(file, new Layout(start, order.orElse(Order.CALENDAR)));
    if (order.isEmpty() && plan.needsOrder(start)) {
      throw new Refusal(Message.of("cli.plan.import.needsOrder", start.toString()));
    }
    root.change(workspace -> replaced(workspace, plan.sprint()));
    for (Message warning : plan.warnings()) {
      root.surroundings().err().println(Message.of("cli.said", warning).text());
    }
    root.out().println(summary(plan.sprint()).text());
    return Failures.SUCCESS;
  }

  private Workspace replaced(Workspace workspace, Sprint sprint) throws Refusal {
    Sprint old = workspace.sprint();
    if (!replace && !old.equals(sprint) && holdsWork(workspace)) {
      throw new Refusal(Message.of("cli.plan.import.needsReplace", old.title()));
    }
    return old.equals(sprint) ? workspace : SprintEdits.choose(sprint).change().apply(workspace);
  }

  /** True when someone ticked, noted or timed something that a new plan would put out of sight. */
  private static boolean holdsWork(Workspace workspace) {
    Sprint sprint = workspace.sprint();
    return sprint.days().stream().anyMatch(PlanImport::isWorkedOn)
        || sprint.definitionOfDone().stream().anyMatch(criterion -> criterion.done())
        || workspace.time().intervals().stream()
            .map(Interval::taskId)
            .anyMatch(id -> sprint.task(id).isPresent());
  }

  private static boolean isWorkedOn(Day day) {
    return !day.notes().isBlank() || day.tasks().stream().anyMatch(PlanImport::isWorkedOn);
  }

  private static boolean isWorkedOn(Task task) {
    return task.mark() != TaskMark.OPEN
        || !task.notes().isBlank()
        || task.subItems().stream().anyMatch(SubItem::done);
  }

  private static Message summary(Sprint sprint) {
    int tasks = sprint.days().stream().mapToInt(day -> day.tasks().size()).sum();
    return Message.of(
        "cli.plan.import.done",
        sprint.title(),
        count(sprint, DayKind.STUDY),
        count(sprint, DayKind.BUFFER),
        tasks,
        Lengths.words(sprint.plannedMinutes()),
        Lengths.words(sprint.bufferMinutes()),
        Lengths.words(sprint.plannedMinutes() + sprint.bufferMinutes()));
  }

  private static long count(Sprint sprint, DayKind kind) {
    return sprint.days().stream().filter(day -> day.kind() == kind).count();
  }
}
