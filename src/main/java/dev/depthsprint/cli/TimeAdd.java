package dev.depthsprint.cli;

import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Proposal;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.sprint.Timer;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.text.Texts;
import dev.depthsprint.workspace.TimeCommand;
import dev.depthsprint.workspace.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code depth-sprint time add}: records time by hand; it says so wherever it is shown. */
@Command(name = "add", description = "cli.time.add.about")
final class TimeAdd implements Callable<Integer> {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd H:mm", Texts.LOCALE);

  private final DepthSprint root;

  @Parameters(index = "0", paramLabel = "TASK", descriptionKey = "cli.task")
  private String task;

  @Parameters(index = "1", paramLabel = "START", descriptionKey = "cli.time.add.start")
  private String start;

  @Parameters(index = "2", paramLabel = "END|LENGTH", descriptionKey = "cli.time.add.end")
  private String end;

  TimeAdd(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Problem, Refusal, InterruptedException {
    root.time(this::add);
    return Failures.SUCCESS;
  }

  private TimeCommand.Done add(Workspace workspace, Timer timer) throws Refusal {
    Task found = NamedTask.find(workspace.sprint(), task);
    TimeSource time = root.surroundings().time();
    ZoneId zone = time.zone();
    Instant from = TimeWords.instant(start, time.instant().atZone(zone).toLocalDate(), zone);
    Instant to = TimeWords.end(end, from, zone);
    return switch (timer.edits(workspace.time()).add(found.id(), from, to, zone)) {
      case Proposal.Refused refused ->
          throw new Refusal(because(refused, workspace, from, to, zone));
      case Proposal.Allowed(var act, var correction) -> {
        TimeEvent event = timer.edited(act, correction);
        Message length = Lengths.words(Duration.between(from, to).toMinutes());
        String title = InlineText.plain(found.title());
        yield new TimeCommand.Done(List.of(event), Message.of("cli.time.add.done", length, title));
      }
    };
  }

  /** What the time is booked to already is named, so that one knows what is free. */
  private static Message because(
      Proposal.Refused refused, Workspace workspace, Instant from, Instant to, ZoneId zone) {
    Optional<Interval> taken =
        to.isAfter(from)
            ? workspace.time().between(from, to).stream().findFirst()
            : Optional.empty();
    return taken
        .map(it ->
            Message.of(
                "cli.time.add.taken",
                refused.why(),
                MOMENT.format(it.start().atZone(zone)),
                MOMENT.format(it.end().atZone(zone)),
                TimeWords.title(workspace, it.taskId())))
        .orElse(refused.why());
  }
}
