package dev.depthsprint.cli;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Sprint;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code depth-sprint time report}: how long was worked, by day and task. */
@Command(name = "report", description = "cli.time.report.about")
final class TimeReport implements Callable<Integer> {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE yyyy-MM-dd", Texts.LOCALE);

  private static final int LONGEST = 3660;

  private final DepthSprint root;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      descriptionKey = "cli.time.report.from",
      converter = IsoDate.class)
  private Optional<LocalDate> from;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      descriptionKey = "cli.time.report.to",
      converter = IsoDate.class)
  private Optional<LocalDate> to;

  TimeReport(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Problem, Refusal {
    LoadedWorkspace loaded = root.read();
    root.complain(loaded);
    Workspace workspace = loaded.workspace();
    TimeSource time = root.surroundings().time();
    LocalDate first = from.orElseGet(() -> first(workspace, StudyDay.now(time)));
    LocalDate last = to.orElseGet(() -> StudyDay.now(time));
    if (last.isBefore(first) || first.plusDays(LONGEST).isBefore(last)) {
      throw new Refusal(Message.of("cli.time.report.range", first.toString(), last.toString()));
    }
    var timer = Timer.unwatched(time, () -> "", TimeLog.EMPTY);
    var report =
        new Report(workspace.sprint(), workspace.time(), timer.countedUntil(workspace.time()));
    List<LocalDate> days = first.datesUntil(last.plusDays(1)).toList();
    root.out().println(json ? Json.text(report.tree(days)) : report.text(days));
    return Failures.SUCCESS;
  }

  /** The day of the earliest interval, else today. */
  private static LocalDate first(Workspace workspace, LocalDate today) {
    return workspace.time().intervals().stream()
        .findFirst()
        .map(it -> StudyDay.of(it.start(), it.zone()))
        .filter(day -> !day.isAfter(today) && !day.plusDays(LONGEST).isBefore(today))
        .orElse(today);
  }

  private record Report(Sprint sprint, TimeLog log, Instant now) {

    String text(List<LocalDate> days) {
      var lines = new StringJoiner("\n");
      Duration sum = Duration.ZERO;
      for (LocalDate day : days) {
        Duration used = log.onDay(day, now);
        sum = sum.plus(used);
        if (!used.isZero()) {
          lines.add(
              Message.of("cli.time.report.day", DATE.format(day), words(used), budget(day)).text());
          tasks(day)
              .forEach((task, spent) ->
                  lines.add(
                      Message.of(
                              "cli.time.report.task", words(spent), TimeWords.title(sprint, task))
                          .text()));
        }
      }
      lines.add(Message.of("cli.time.report.sum", words(sum)).text());
      return lines.toString();
    }

    private static Message words(Duration length) {
      return Lengths.words(length.toMinutes());
    }

    private Message budget(LocalDate day) {
      return Lengths.words(sprint.day(day).map(Day::budgetMinutes).orElse(0));
    }

    /** The time of each task that was worked on that day. */
    private Map<String, Duration> tasks(LocalDate day) {
      Map<String, Duration> tasks = new LinkedHashMap<>();
      for (String task : taskIds()) {
        Duration spent = log.onTask(task, day, now);
        if (!spent.isZero()) {
          tasks.put(task, spent);
        }
      }
      return tasks;
    }

    private Set<String> taskIds() {
      Set<String> ids = new LinkedHashSet<>();
      Stream.concat(
              log.intervals().stream().map(Interval::taskId),
              log.timer() instanceof TimerState.Running run
                  ? Stream.of(run.taskId())
                  : Stream.empty())
          .forEach(ids::add);
      return ids;
    }

    Map<String, Object> tree(List<LocalDate> days) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("from", days.getFirst().toString());
      tree.put("to", days.getLast().toString());
      tree.put("seconds", days.stream().mapToLong(day -> log.onDay(day, now).toSeconds()).sum());
      tree.put(
          "days",
          days.stream().filter(day -> !log.onDay(day, now).isZero()).map(this::day).toList());
      tree.put("openGaps", log.openGaps().size());
      return tree;
    }

    private Map<String, Object> day(LocalDate day) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("date", day.toString());
      tree.put("seconds", log.onDay(day, now).toSeconds());
      tree.put("budgetMinutes", sprint.day(day).map(Day::budgetMinutes).orElse(0));
      tree.put(
          "tasks",
          tasks(day).entrySet().stream()
              .map(entry -> task(entry.getKey(), entry.getValue()))
              .toList());
      return tree;
    }

    private Map<String, Object> task(String id, Duration spent) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("id", id);
      tree.put("title", TimeWords.title(sprint, id));
      tree.put("seconds", spent.toSeconds());
      return tree;
    }
  }
}
