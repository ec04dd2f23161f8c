package dev.depthsprint.workspace;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TaskMark;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * How much a workspace holds, in a few numbers that a person can compare.
 *
 * @param title of the sprint; empty when there is none
 * @param tasks of all sprints
 * @param done how many of those tasks are done
 * @param minutes that were recorded, whole ones
 * @param elements components, flows, zones and notes of all diagrams
 */
public record Holdings(
    String title, int tasks, int done, long minutes, int diagrams, int elements) {

  public static Holdings of(Workspace workspace) {
    return new Holdings(
        workspace.sprint().title(),
        (int) tasks(workspace).count(),
        (int) tasks(workspace).filter(mark -> mark == TaskMark.DONE).count(),
        workspace.time().intervals().stream()
            .map(interval -> interval.duration())
            .reduce(Duration.ZERO, Duration::plus)
            .toMinutes(),
        workspace.diagrams().size(),
        workspace.diagrams().values().stream().mapToInt(Holdings::elements).sum());
  }

  private static Stream<TaskMark> tasks(Workspace workspace) {
    return Stream.concat(Stream.of(workspace.sprint()), workspace.archive().values().stream())
        .map(Sprint::days)
        .flatMap(days -> days.stream())
        .flatMap(day -> day.tasks().stream())
        .map(task -> task.mark());
  }

  static int elements(Diagram diagram) {
    return diagram.components().size()
        + diagram.flows().size()
        + diagram.zones().size()
        + diagram.notes().size();
  }

  /** True when there is nothing that a person would miss. */
  public boolean isNothing() {
    return tasks == 0 && minutes == 0 && diagrams == 0;
  }
}
