package dev.depthsprint;

import dev.depthsprint.cli.Cli;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.app.App;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@link Start} understands opens the window; anything else is a command. Commands run where
 * there is no JavaFX, so nothing here may touch a class of it but {@link App}.
 */
public final class Main {

  private Main() {}

  static void main(String[] args) throws InterruptedException {
    Optional<Start> start = Start.of(args);
    if (start.isPresent()) {
      open(start.get());
    } else {
      System.setProperty("java.awt.headless", "true");
      System.exit(Cli.run(args));
    }
  }

  private static void open(Start start) throws InterruptedException {
    Path folder =
        WorkspaceFolder.locate(
            start.workspace(),
            System.getenv(),
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")));
    try {
      App.open(folder, start.diagram(), Cli::runFor);
    } catch (UnsupportedOperationException e) {
      // What JavaFX throws when the display that it was promised does not answer.
      System.err.println(Message.of("ui.app.noDisplay").text());
      System.exit(2);
    }
  }
}
