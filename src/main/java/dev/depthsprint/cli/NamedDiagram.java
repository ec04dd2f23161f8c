package dev.depthsprint.cli;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Version;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.DiagramFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the diagram that an argument means. */
final class NamedDiagram {

  /** Between a diagram and one of its versions. */
  private static final char AT = '@';

  private NamedDiagram() {}

  /** A path is taken for a file; any other name is looked for in the workspace first. */
  static Diagram find(DepthSprint root, String name) throws Problem, Refusal {
    if (name.endsWith(".json")) {
      return DiagramFiles.read(Path.of(root.resolve(name)));
    }
    Optional<Diagram> found = in(root.read().workspace(), name);
    if (found.isPresent()) {
      return found.get();
    }
    Path file = DiagramFiles.in(root.folder(), name);
    if (Files.exists(file)) {
      return DiagramFiles.read(file);
    }
    throw Problem.of("cli.diagram.export.none", name, root.folder().toString());
  }

  /** Finds a version too: {@code NAME@VERSION}, by the version's name or by that of its file. */
  static Diagram findAny(DepthSprint root, String name) throws Problem, Refusal {
    int at = name.lastIndexOf(AT);
    if (at > 0) {
      Optional<Version> version =
          version(root.read().workspace(), name.substring(0, at), name.substring(at + 1));
      if (version.isPresent()) {
        return version.get().snapshot().diagram();
      }
    }
    return find(root, name);
  }

  private static Optional<Version> version(Workspace workspace, String diagram, String version) {
    String slug = in(workspace, diagram).map(Diagram::slug).orElse(diagram);
    return workspace.versions().of(slug).reversed().stream()
        .filter(kept -> kept.name().equalsIgnoreCase(version) || kept.id().equals(version))
        .findFirst();
  }

  private static Optional<Diagram> in(Workspace workspace, String name) {
    return workspace
        .diagram(name)
        .or(() ->
            workspace.diagrams().values().stream()
                .filter(diagram -> diagram.title().equalsIgnoreCase(name))
                .findFirst());
  }
}
