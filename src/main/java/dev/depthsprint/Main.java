package dev.depthsprint;

import dev.depthsprint.ui.app.App;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.nio.file.Path;
import java.util.Optional;

/** No arguments open the window; anything else is a command. */
public final class Main {

  private Main() {}

  static void main(String[] args) {
    App.open(
        WorkspaceFolder.locate(
            Optional.empty(),
            System.getenv(),
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home"))));
  }
}
