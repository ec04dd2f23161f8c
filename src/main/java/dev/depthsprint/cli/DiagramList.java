package dev.depthsprint.cli;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.storage.LoadedWorkspace;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code depth-sprint diagram list}: the diagrams of the workspace. */
@Command(name = "list", description = "cli.diagram.list.about")
final class DiagramList implements Callable<Integer> {

  private final DepthSprint root;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  DiagramList(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Refusal {
    LoadedWorkspace loaded = root.read();
    root.complain(loaded);
    Collection<Diagram> diagrams = loaded.workspace().diagrams().values();
    if (json) {
      root.out().println(Json.text(diagrams.stream().map(DiagramList::tree).toList()));
    } else if (diagrams.isEmpty()) {
      root.out().println(Message.of("cli.diagram.list.none", root.folder().toString()).text());
    } else {
      print(diagrams);
    }
    return Failures.SUCCESS;
  }

  private void print(Collection<Diagram> diagrams) {
    int width = diagrams.stream().mapToInt(diagram -> diagram.slug().length()).max().orElse(0);
    for (Diagram diagram : diagrams) {
      root.out()
          .println(
              Message.of(
                      "cli.diagram.list.line",
                      diagram.slug() + " ".repeat(width - diagram.slug().length()),
                      diagram.title(),
                      diagram.components().size(),
                      diagram.flows().size())
                  .text());
    }
  }

  private static Map<String, Object> tree(Diagram diagram) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("slug", diagram.slug());
    tree.put("title", diagram.title());
    tree.put("components", diagram.components().size());
    tree.put("flows", diagram.flows().size());
    return tree;
  }
}
