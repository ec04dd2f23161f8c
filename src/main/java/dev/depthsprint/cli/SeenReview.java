package dev.depthsprint.cli;

import dev.depthsprint.review.Review;
import dev.depthsprint.sprint.StudyDay;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.SprintEdits;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.LoadedWorkspace;
import java.util.Optional;

/** The review of the workspace's sprint, seen from now. */
final class SeenReview {

  private SeenReview() {}

  /**
   * @param slug of a sprint of the archive; empty for the present one
   */
  static Review of(DepthSprint root, Optional<String> slug) throws Problem, Refusal {
    LoadedWorkspace loaded = root.read();
    root.complain(loaded);
    Workspace workspace = seen(loaded.workspace(), slug);
    if (!workspace.sprint().exists()) {
      throw PlannedSprint.missing(root);
    }
    TimeSource time = root.surroundings().time();
    return Review.of(
        workspace.sprint(),
        workspace.time(),
        workspace.archive().values(),
        StudyDay.now(time),
        time.instant());
  }

  private static Workspace seen(Workspace workspace, Optional<String> slug) throws Refusal {
    if (slug.isEmpty()) {
      return workspace;
    }
    return SprintEdits.seenFrom(workspace, slug.get())
        .orElseThrow(() ->
            new Refusal(
                Message.of(
                    workspace.archive().isEmpty() ? "cli.review.noArchive" : "cli.review.noSprint",
                    slug.get(),
                    String.join(", ", workspace.archive().keySet()))));
  }
}
