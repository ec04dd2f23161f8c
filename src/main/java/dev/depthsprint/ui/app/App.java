package dev.depthsprint.ui.app;

import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * The JavaFX application: opens the workspace before the first window, closes it after the last.
 */
public final class App extends Application {

  private Optional<WorkspaceFolder> folder = Optional.empty();
  private Optional<Problem> refusal = Optional.empty();
  private Optional<MainWindow> window = Optional.empty();

  /** Opens the window, on a diagram file where there is one, and returns when it is closed. */
  public static void open(Path workspace, Optional<Path> diagram) {
    Application.launch(
        App.class,
        Stream.concat(Stream.of(workspace), diagram.stream())
            .map(Path::toString)
            .toArray(String[]::new));
  }

  /**
   * Runs on the launcher's own thread, while JavaFX starts: reading takes nothing off the window.
   */
  @Override
  public void init() {
    try {
      folder = Optional.of(WorkspaceFolder.open(Path.of(getParameters().getRaw().getFirst())));
    } catch (Problem problem) {
      refusal = Optional.of(problem);
    }
  }

  @Override
  public void start(Stage stage) {
    refusal.ifPresent(problem -> {
      RefusalDialog.show(problem);
      Platform.exit();
    });
    folder.ifPresent(opened -> {
      var session = new Session(opened, TimeSource.system(), Ids.random());
      var main =
          MainWindow.open(
              session, stage, address -> getHostServices().showDocument(address.toString()));
      window = Optional.of(main);
      getParameters().getRaw().stream().skip(1).map(Path::of).forEach(main::openFile);
    });
  }

  @Override
  public void stop() {
    window.ifPresent(MainWindow::close);
  }
}
