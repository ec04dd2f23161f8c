package dev.depthsprint.workspace;

import dev.depthsprint.sprint.Gap;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.sprint.markdown.ImportedPlan;
import dev.depthsprint.sprint.merge.PlanMerge;
import dev.depthsprint.text.Message;
import java.util.HashSet;
import java.util.Set;

/** A changed plan comes into the sprint that is worked on. */
public final class MergeEdits {

  private MergeEdits() {}

  /** What merging would make of the sprint, for a person to look at first. */
  public static PlanMerge preview(Workspace workspace, ImportedPlan plan) {
    return PlanMerge.of(workspace.sprint(), plan, timed(workspace));
  }

  /** Merges, as one step; without a sprint nothing happens. */
  public static Edit merge(ImportedPlan plan) {
    return new Edit(
        Message.of("workspace.edit.mergePlan"),
        workspace ->
            workspace.sprint().exists()
                ? workspace.withSprint(preview(workspace, plan).merged())
                : workspace);
  }

  private static Set<String> timed(Workspace workspace) {
    Set<String> ids = new HashSet<>();
    workspace.time().intervals().stream().map(Interval::taskId).forEach(ids::add);
    workspace.time().gaps().stream().map(Gap::taskId).forEach(ids::add);
    switch (workspace.time().timer()) {
      case TimerState.Running run -> ids.add(run.taskId());
      case TimerState.Paused paused -> ids.add(paused.taskId());
      case TimerState.Idle() -> {}
    }
    return ids;
  }
}
