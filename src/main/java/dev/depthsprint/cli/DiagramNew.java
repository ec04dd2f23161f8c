package dev.depthsprint.cli;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.DiagramEdits;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.DiagramFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depth-sprint diagram new}: one more diagram in the workspace. */
@Command(name = "new", description = "cli.diagram.new.about")
final class DiagramNew implements Callable<Integer> {

  private static final int LONGEST_NAME = 200;

  private final DepthSprint root;

  @Parameters(paramLabel = "NAME", descriptionKey = "cli.diagram.new.name")
  private String name;

  @Option(
      names = "--template",
      paramLabel = "T",
      defaultValue = "blank",
      descriptionKey = "cli.diagram.new.template")
  private String template;

  private String slug = "";

  DiagramNew(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Refusal, InterruptedException {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new Refusal(Message.of("cli.diagram.new.badName", LONGEST_NAME));
    }
    Template chosen = Template.of(template).orElseThrow(this::noSuchTemplate);
    root.change(Message.of("workspace.edit.newDiagram"), workspace -> with(workspace, chosen));
    root.out().println(DiagramFiles.in(root.folder(), slug));
    return Failures.SUCCESS;
  }

  private Workspace with(Workspace workspace, Template chosen) {
    Path folder = root.folder();
    slug =
        DiagramEdits.freeSlug(
            workspace, name, taken -> Files.exists(DiagramFiles.in(folder, taken)));
    Diagram diagram = chosen.create(slug, name.strip());
    return workspace.with(diagram);
  }

  private Refusal noSuchTemplate() {
    String all =
        Arrays.stream(Template.values()).map(Template::id).collect(Collectors.joining(", "));
    return new Refusal(Message.of("cli.diagram.new.noTemplate", template, all));
  }
}
