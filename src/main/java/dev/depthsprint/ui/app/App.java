package dev.depthsprint.ui.app;

import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.nio.file.Path;
import java.util.Optional;
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

  /** Opens the window and returns when it is closed. */
  public static void open(Path workspace) {
    Application.launch(App.class, workspace.toString());
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
      window = Optional.of(MainWindow.open(session, stage));
    });
  }

  @Override
  public void stop() {
    window.ifPresent(MainWindow::close);
  }
}
