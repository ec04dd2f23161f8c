package dev.depthsprint.ui.app;

import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.timer.SystemNotices;
import dev.depthsprint.workspace.call.Call;
import dev.depthsprint.workspace.call.Caller;
import dev.depthsprint.workspace.call.Commands;
import dev.depthsprint.workspace.call.Meeting;
import dev.depthsprint.workspace.call.Reply;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * The JavaFX application: opens the workspace before the first window, closes it after the last.
 */
public final class App extends Application {

  /**
   * What a window is opened on.
   *
   * @param diagram a file to show
   * @param commands runs the commands that other processes hand over
   * @param opening reads the workspace
   */
  private record Start(
      Path workspace,
      Optional<Path> diagram,
      Commands commands,
      FutureTask<Opening.Outcome> opening) {}

  /** JavaFX makes the application itself, so what it is to know waits here. */
  private static final AtomicReference<Start> WAITING = new AtomicReference<>();

  private final Start start = WAITING.get();
  private Optional<WorkspaceFolder> folder = Optional.empty();
  private Optional<FileToOpen> file = Optional.empty();
  private Optional<Problem> refusal = Optional.empty();
  private Optional<MainWindow> window = Optional.empty();
  private Optional<CallDesk> calls = Optional.empty();

  /**
   * Opens the window, on a diagram file where there is one, and returns when it is closed. Where
   * the workspace is open in a window already, that one comes to the front instead.
   *
   * @param commands runs the commands that other processes hand over
   */
  public static void open(Path workspace, Optional<Path> diagram, Commands commands)
      throws InterruptedException {
    if (!(call(workspace, diagram) instanceof Reply.Answered)) {
      var opening = new FutureTask<>(() -> opened(workspace, diagram));
      // While JavaFX starts: reading takes nothing off the window.
      Thread.ofPlatform().daemon().name("opening").start(opening);
      WAITING.set(new Start(workspace, diagram, commands, opening));
      Application.launch(App.class);
    }
  }

  private static Opening.Outcome opened(Path workspace, Optional<Path> diagram)
      throws InterruptedException {
    return Opening.of(
        () -> WorkspaceFolder.open(workspace),
        () -> call(workspace, diagram),
        duration -> LockSupport.parkNanos(duration.toNanos()));
  }

  /** Where windows cannot be called, one that has the workspace is as good as silent. */
  private static Reply call(Path workspace, Optional<Path> diagram) throws InterruptedException {
    Optional<Path> socket = Meeting.place(workspace);
    List<String> files = diagram.map(Path::toString).stream().toList();
    var call = new Call(Call.Wish.OPEN, workspace.toAbsolutePath(), files);
    return socket.isPresent() ? Caller.reach(socket.get(), call) : new Reply.Silence();
  }

  /** Waits for the workspace to be read. */
  @Override
  public void init() throws InterruptedException, ExecutionException {
    Opening.Outcome outcome = start.opening().get();
    switch (outcome) {
      case Opening.Outcome.Opened(WorkspaceFolder opened) -> {
        folder = Optional.of(opened);
        calls = CallDesk.open(opened.folder(), start.commands());
        file = start.diagram().map(FileToOpen::read);
      }
      case Opening.Outcome.Elsewhere() -> {}
      case Opening.Outcome.Refused(Problem problem) ->
          refusal =
              Optional.of(
                  WorkspaceFolder.isInUse(problem)
                      ? Problem.of("ui.app.silent", start.workspace().toString())
                      : problem);
    }
  }

  @Override
  public void start(Stage stage) {
    refusal.ifPresent(RefusalDialog::show);
    if (folder.isEmpty()) {
      Platform.exit();
    }
    folder.ifPresent(opened -> {
      DialogPlaces.keep();
      var session = new Session(opened, TimeSource.system(), Ids.random());
      file.ifPresent(given -> given.begin(session));
      var main =
          MainWindow.open(
              session, stage, address -> getHostServices().showDocument(address.toString()));
      window = Optional.of(main);
      file.flatMap(FileToOpen::diagram).ifPresent(_ -> main.views().diagrams());
      Thread.setDefaultUncaughtExceptionHandler(new DefectHandler(session, stage));
      main.tellTo(
          SystemNotices.of(
              System.getProperty("os.name"), System.getenv().getOrDefault("PATH", "")));
      calls.ifPresent(desk -> desk.serve(session, main));
    });
  }

  @Override
  public void stop() {
    calls.ifPresent(CallDesk::close);
    window.ifPresent(MainWindow::close);
  }
}
