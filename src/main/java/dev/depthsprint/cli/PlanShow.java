package dev.depthsprint.cli;

import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.LoadedWorkspace;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code depth-sprint plan show}: the sprint as text or as JSON. */
@Command(name = "show", description = "cli.plan.show.about")
final class PlanShow implements Callable<Integer> {

  private final DepthSprint root;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  PlanShow(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Problem, Refusal {
    LoadedWorkspace loaded = root.read();
    Workspace workspace = loaded.workspace();
    if (!workspace.sprint().exists() && loaded.complaints().isEmpty()) {
      throw Problem.of("cli.plan.none", root.folder().toString());
    }
    root.complain(loaded);
    if (!workspace.sprint().exists()) {
      return Failures.BAD_INPUT;
    }
    Instant now = root.surroundings().time().instant();
    root.out().println(json ? Json.text(PlanJson.of(workspace, now)) : PlanText.of(workspace, now));
    return Failures.SUCCESS;
  }
}
