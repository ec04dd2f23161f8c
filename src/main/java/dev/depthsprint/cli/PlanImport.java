package dev.depthsprint.cli;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.sprint.markdown.ImportedPlan;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.sprint.markdown.Layout;
import dev.depthsprint.sprint.markdown.Order;
import dev.depthsprint.sprint.markdown.PlanFile;
import dev.depthsprint.sprint.merge.PlanMerge;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.MergeEdits;
import dev.depthsprint.workspace.SprintEdits;
import dev.depthsprint.workspace.Workspace;
import java.time.LocalDate;
import java.util.List;
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
      paramLabel = "YYYY-MM-DD",
      descriptionKey = "cli.plan.import.start",
      converter = IsoDate.class)
  private Optional<LocalDate> start = Optional.empty();

  @Option(
      names = "--order",
      paramLabel = "calendar|sequence",
      descriptionKey = "cli.plan.import.order")
  private Optional<Order> order = Optional.empty();

  @Option(names = "--replace", descriptionKey = "cli.plan.import.replace")
  private boolean replace;

  @Option(names = "--merge", descriptionKey = "cli.plan.import.merge")
  private boolean merge;

  @Option(names = "--preview", descriptionKey = "cli.plan.import.preview")
  private boolean preview;

  PlanImport(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Problem, Refusal, InterruptedException {
    ImportedPlan plan = read(merge ? presentStart() : ownStart());
    if (merge) {
      merge(plan);
    } else if (preview) {
      throw new Refusal(Message.of("cli.plan.import.previewOfMerge"));
    } else {
      root.change(
          Message.of("workspace.edit.chooseSprint"),
          workspace -> replaced(workspace, plan.sprint()));
      root.out().println(summary(plan.sprint()).text());
      sayWhatIsTimed();
    }
    if (!merge || !plan.isExact()) { // the time that our own plan tells of is here already
      warn(plan.warnings());
    }
    return Failures.SUCCESS;
  }

  /** Said last: where a window runs the command in the end, only that one is to say it. */
  private void warn(List<Message> warnings) {
    for (Message warning : warnings) {
      root.surroundings().err().println(Message.of("cli.said", warning).text());
    }
  }

  /** The timer goes on for a task of the sprint before; nobody should have to find that out. */
  private void sayWhatIsTimed() throws Refusal, InterruptedException {
    Workspace now = root.read().workspace();
    now.time()
        .timer()
        .atHand()
        .filter(id -> now.sprint().task(id).isEmpty())
        .ifPresent(id ->
            root.out()
                .println(Message.of("cli.plan.import.timed", TimeWords.title(now, id)).text()));
  }

  private ImportedPlan read(LocalDate first) throws Problem, Refusal {
    ImportedPlan plan =
        PlanFile.read(root.resolve(file), new Layout(first, order.orElse(Order.CALENDAR)));
    if (order.isEmpty() && plan.needsOrder(first)) {
      throw new Refusal(Message.of("cli.plan.import.needsOrder", first.toString()));
    }
    return plan;
  }

  private LocalDate ownStart() throws Problem, Refusal {
    Optional<LocalDate> first =
        start.isPresent() ? start : PlanFile.startOf(root.resolve(file), today());
    return first.orElseThrow(() -> new Refusal(Message.of("cli.plan.import.needsStart")));
  }

  private LocalDate today() {
    TimeSource time = root.surroundings().time();
    return LocalDate.ofInstant(time.instant(), time.zone());
  }

  /** A changed plan lies where the sprint lies. */
  private LocalDate presentStart() throws Problem, Refusal, InterruptedException {
    PlannedSprint.require(root);
    return root.read().workspace().sprint().days().getFirst().date();
  }

  private void merge(ImportedPlan plan) throws Refusal, InterruptedException {
    PlanMerge expected = MergeEdits.preview(root.read().workspace(), plan);
    if (!preview && !expected.changes().isEmpty()) {
      Edit merging = MergeEdits.merge(plan);
      root.change(merging.name(), merging.change()::apply);
    }
    ChangeText.lines(expected).forEach(root.out()::println);
  }

  private Workspace replaced(Workspace workspace, Sprint sprint) throws Refusal {
    Sprint old = workspace.sprint();
    if (!replace && !old.equals(sprint) && holdsWork(workspace)) {
      throw new Refusal(
          Message.of("cli.plan.import.needsReplace", InlineText.heading(old.title())));
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
    return !day.notes().isBlank()
        || day.outcomeMet()
        || !day.rehearsals().isEmpty()
        || day.tasks().stream().anyMatch(PlanImport::isWorkedOn);
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
        InlineText.heading(sprint.title()),
        count(sprint, DayKind.STUDY),
        count(sprint, DayKind.BUFFER),
        tasks,
        Lengths.words(sprint.plannedMinutes()),
        Lengths.words(sprint.studyMinutes()),
        Lengths.words(sprint.bufferMinutes()));
  }

  private static long count(Sprint sprint, DayKind kind) {
    return sprint.days().stream().filter(day -> day.kind() == kind).count();
  }
}
