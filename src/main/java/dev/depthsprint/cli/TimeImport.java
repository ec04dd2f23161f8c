package dev.depthsprint.cli;

import dev.depthsprint.interchange.TimeTable;
import dev.depthsprint.sprint.Correction;
import dev.depthsprint.sprint.Proposal;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.Timer;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.TimeCommand;
import dev.depthsprint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code depth-sprint time import}: recorded time of a table; it says that it was imported. */
@Command(name = "import", description = "cli.time.import.about")
final class TimeImport implements Callable<Integer> {

  /** So many intervals are one step of undo: they fit into a line of the journal. */
  private static final int A_STEP = 100;

  private final DepthSprint root;

  @Parameters(paramLabel = "FILE.csv", descriptionKey = "cli.time.import.file")
  private String file;

  TimeImport(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Problem, Refusal, InterruptedException {
    root.askWindow();
    byte[] table = bytes();
    // Read here too, so that a bad table is an error of its file and not of the command.
    TimeTable.read(table, root.read().workspace(), root.surroundings().time().zone());
    root.timeFromElsewhere((workspace, timer) -> imported(table, workspace, timer));
    return Failures.SUCCESS;
  }

  private byte[] bytes() throws Problem {
    Path path = Path.of(root.resolve(file));
    try (var in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(TimeTable.LARGEST + 1);
      if (bytes.length > TimeTable.LARGEST) {
        throw Problem.of("interchange.time.large");
      }
      return bytes;
    } catch (IOException e) {
      throw new Problem(Problem.of("interchange.time.unreadable", file).sentence(), e);
    }
  }

  private TimeCommand.Done imported(byte[] table, Workspace workspace, Timer timer) throws Refusal {
    try {
      var rows = TimeTable.read(table, workspace, root.surroundings().time().zone());
      return imported(rows, workspace.time(), timer);
    } catch (Problem problem) {
      throw new Refusal(problem.sentence());
    }
  }

  private static TimeCommand.Done imported(List<TimeTable.Row> rows, TimeLog before, Timer timer)
      throws Refusal {
    TimeLog log = before;
    List<Correction> steps = new ArrayList<>();
    Duration sum = Duration.ZERO;
    int count = 0;
    for (TimeTable.Row row : rows) {
      if (!isThere(row, log)) {
        Correction one = correction(row, log, timer);
        log = log.after(timer.edited(TimeEvent.Act.ADDED, one)).orElseThrow();
        steps.add(count % A_STEP == 0 ? one : steps.removeLast().then(one));
        sum = sum.plus(Duration.between(row.start(), row.end()));
        count++;
      }
    }
    List<TimeEvent> events =
        steps.stream().map(step -> timer.edited(TimeEvent.Act.ADDED, step)).toList();
    return new TimeCommand.Done(
        events,
        Message.of(
            "cli.time.import.done", count, Lengths.words(sum.toMinutes()), rows.size() - count));
  }

  private static Correction correction(TimeTable.Row row, TimeLog log, Timer timer) throws Refusal {
    return switch (timer.edits(log).take(row.taskId(), row.start(), row.end(), row.zone())) {
      case Proposal.Allowed(var _, Correction correction) -> correction;
      case Proposal.Refused refused ->
          throw new Refusal(
              Message.of("cli.time.import.row", String.valueOf(row.number()), refused.why()));
    };
  }

  /** The table knows whole seconds; what came from here goes back without being doubled. */
  private static boolean isThere(TimeTable.Row row, TimeLog log) {
    return log.between(row.start(), row.end().plusSeconds(1)).stream()
        .anyMatch(it ->
            it.taskId().equals(row.taskId())
                && it.start().truncatedTo(ChronoUnit.SECONDS).equals(row.start())
                && it.end().truncatedTo(ChronoUnit.SECONDS).equals(row.end()));
  }
}
