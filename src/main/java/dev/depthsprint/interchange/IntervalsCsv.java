package dev.depthsprint.interchange;

import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.StudyDay;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.workspace.Workspace;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All finished intervals, one a row, in the order of their starts.
 *
 * <pre>
 * study_day  2026-03-02, the day that it counts for
 * start      2026-03-02T09:15:04+01:00
 * end        likewise
 * minutes    52.5
 * task       its title, without signs of Markdown; empty when no sprint has it any more
 * task_id    as in the other files
 * sprint     the title of the sprint that has the task
 * origin     timer, manual, recovered, imported
 * zone       Europe/Berlin
 * </pre>
 */
final class IntervalsCsv {

  private static final List<String> HEADER =
      List.of(
          "study_day", "start", "end", "minutes", "task", "task_id", "sprint", "origin", "zone");
  private static final double MILLIS_A_MINUTE = 60_000;

  private record Known(String title, String sprint) {}

  private IntervalsCsv() {}

  static String of(Workspace workspace) {
    Map<String, Known> tasks = new HashMap<>();
    List<Sprint> sprints = new ArrayList<>(workspace.archive().values());
    sprints.add(workspace.sprint());
    for (Sprint sprint : sprints) {
      for (var day : sprint.days()) {
        for (Task task : day.tasks()) {
          tasks.put(
              task.id(),
              new Known(InlineText.plain(task.title()), InlineText.heading(sprint.title())));
        }
      }
    }
    var csv = new Csv().row(HEADER);
    for (Interval interval : workspace.time().intervals()) {
      csv.row(row(interval, tasks.getOrDefault(interval.taskId(), new Known("", ""))));
    }
    return csv.text();
  }

  private static List<String> row(Interval interval, Known task) {
    var start = interval.start().truncatedTo(ChronoUnit.SECONDS).atZone(interval.zone());
    var end = interval.end().truncatedTo(ChronoUnit.SECONDS).atZone(interval.zone());
    return List.of(
        StudyDay.of(interval.start(), interval.zone()).toString(),
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start),
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(end),
        String.format(Locale.ROOT, "%.1f", interval.duration().toMillis() / MILLIS_A_MINUTE),
        task.title(),
        interval.taskId(),
        task.sprint(),
        interval.origin().name().toLowerCase(Locale.ROOT),
        interval.zone().getId());
  }
}
