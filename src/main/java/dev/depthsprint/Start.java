package dev.depthsprint;

import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the window is asked to start: {@code [--workspace DIR] [FILE.json]}, in either order.
 *
 * @param workspace the folder that was named, or the one that the diagram lies in
 * @param diagram a file to open; a file manager hands over what was double-clicked
 */
record Start(Optional<Path> workspace, Optional<Path> diagram) {

  private static final String WORKSPACE = "--workspace";

  /** Empty when the arguments are a command, or wrong. */
  static Optional<Start> of(String... args) {
    Optional<Path> workspace = Optional.empty();
    Optional<Path> diagram = Optional.empty();
    for (int i = 0; i < args.length; i++) {
      boolean isSpread = args[i].equals(WORKSPACE) && i + 1 < args.length;
      boolean isJoined = args[i].startsWith(WORKSPACE + "=");
      if (workspace.isEmpty() && (isSpread || isJoined)) {
        String named = isSpread ? args[++i] : args[i].substring(WORKSPACE.length() + 1);
        if (named.isBlank()) {
          return Optional.empty();
        }
        workspace = Optional.of(Path.of(named));
      } else if (diagram.isEmpty() && isDiagram(args[i])) {
        diagram = Optional.of(Path.of(args[i]).toAbsolutePath());
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Start(
            workspace.isPresent() ? workspace : diagram.flatMap(WorkspaceFolder::around), diagram));
  }

  private static boolean isDiagram(String argument) {
    return argument.endsWith(".json") && Files.isRegularFile(Path.of(argument));
  }
}
