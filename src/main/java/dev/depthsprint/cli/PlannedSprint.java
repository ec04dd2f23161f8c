package dev.depthsprint.cli;

import dev.depthsprint.text.Problem;

/** What most commands of the plan need: a sprint. */
final class PlannedSprint {

  private PlannedSprint() {}

  /** Looks before the workspace is opened to be changed, so that none is made for nothing. */
  static void require(DepthSprint root) throws Problem, Refusal {
    if (!root.read().workspace().sprint().exists()) {
      throw Problem.of("cli.plan.none", root.folder().toString());
    }
  }
}
