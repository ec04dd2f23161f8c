package dev.depthsprint.cli;

import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.storage.LoadedWorkspace;
import java.nio.file.Files;

/** What most commands of the plan need: a sprint. */
final class PlannedSprint {

  private PlannedSprint() {}

  /** Looks before the workspace is opened to be changed, so that none is made for nothing. */
  static void require(DepthSprint root) throws Problem, Refusal, InterruptedException {
    root.askWindow();
    LoadedWorkspace loaded = root.read();
    if (!loaded.workspace().sprint().exists()) {
      root.complain(loaded);
      throw missing(root);
    }
  }

  /** Says why there is none: a file that could not be read is no reason to import over it. */
  static Problem missing(DepthSprint root) {
    String folder = root.folder().toString();
    return Files.exists(root.folder().resolve("sprint.json"))
        ? Problem.of("cli.plan.damaged", folder)
        : Problem.of("cli.plan.none", folder);
  }
}
