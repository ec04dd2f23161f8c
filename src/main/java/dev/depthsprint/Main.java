package dev.depthsprint;

import dev.depthsprint.cli.Cli;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.app.App;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * No arguments, or none but {@code --workspace DIR} or a diagram file, open the window; anything
 * else is a command. Commands run where there is no JavaFX, so nothing here may touch a class of it
 * but {@link App}.
 */
public final class Main {

  private static final String WORKSPACE = "--workspace";

  private Main() {}

  static void main(String[] args) throws InterruptedException {
    if (args.length == 0) {
      open(Optional.empty(), Optional.empty());
    } else if (args.length == 1 && args[0].startsWith(WORKSPACE + "=")) {
      open(Optional.of(Path.of(args[0].substring(WORKSPACE.length() + 1))), Optional.empty());
    } else if (args.length == 2 && args[0].equals(WORKSPACE)) {
      open(Optional.of(Path.of(args[1])), Optional.empty());
    } else if (args.length == 1 && isDiagram(args[0])) {
      Path diagram = Path.of(args[0]).toAbsolutePath();
      open(WorkspaceFolder.around(diagram), Optional.of(diagram));
    } else {
      System.setProperty("java.awt.headless", "true");
      System.exit(Cli.run(args));
    }
  }

  /** A file manager hands over what was double-clicked. */
  private static boolean isDiagram(String argument) {
    return argument.endsWith(".json") && Files.isRegularFile(Path.of(argument));
  }

  private static void open(Optional<Path> workspace, Optional<Path> diagram)
      throws InterruptedException {
    Path folder =
        WorkspaceFolder.locate(
            workspace,
            System.getenv(),
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")));
    try {
      App.open(folder, diagram, Cli::runFor);
    } catch (UnsupportedOperationException e) {
      // What JavaFX throws when the display that it was promised does not answer.
      System.err.println(Message.of("ui.app.noDisplay").text());
      System.exit(2);
    }
  }
}
