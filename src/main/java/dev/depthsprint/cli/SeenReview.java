package dev.depthsprint.cli;

import dev.depthsprint.review.Review;
import dev.depthsprint.sprint.StudyDay;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.LoadedWorkspace;

/** The review of the workspace's sprint, seen from now. */
final class SeenReview {

  private SeenReview() {}

  static Review of(DepthSprint root) throws Problem, Refusal {
    LoadedWorkspace loaded = root.read();
    root.complain(loaded);
    Workspace workspace = loaded.workspace();
    if (!workspace.sprint().exists()) {
      throw Problem.of("cli.plan.none", root.folder().toString());
    }
    TimeSource time = root.surroundings().time();
    return Review.of(workspace.sprint(), workspace.time(), StudyDay.now(time), time.instant());
  }
}
