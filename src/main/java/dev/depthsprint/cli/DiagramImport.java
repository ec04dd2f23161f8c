package dev.depthsprint.cli;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.DiagramEdits;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.DiagramFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code depth-sprint diagram import}: a copy of a diagram file joins the workspace. */
@Command(name = "import", description = "cli.diagram.import.about")
final class DiagramImport implements Callable<Integer> {

  private final DepthSprint root;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.diagram.import.file")
  private String file;

  private String slug = "";

  DiagramImport(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Problem, Refusal, InterruptedException {
    Diagram read = DiagramFiles.read(Path.of(root.resolve(file)));
    root.change(Message.of("workspace.edit.importDiagram"), workspace -> with(workspace, read));
    root.out().println(DiagramFiles.in(root.folder(), slug));
    return Failures.SUCCESS;
  }

  private Workspace with(Workspace workspace, Diagram read) {
    Path folder = root.folder();
    slug =
        DiagramEdits.freeSlug(
            workspace, read.title(), taken -> Files.exists(DiagramFiles.in(folder, taken)));
    return workspace.with(read.withSlug(slug));
  }
}
