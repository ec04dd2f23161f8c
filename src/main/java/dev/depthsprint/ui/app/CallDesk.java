package dev.depthsprint.ui.app;

import dev.depthsprint.ui.session.LiveSession;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.call.Answer;
import dev.depthsprint.workspace.call.Call;
import dev.depthsprint.workspace.call.Commands;
import dev.depthsprint.workspace.call.Line;
import dev.depthsprint.workspace.call.Listening;
import dev.depthsprint.workspace.call.Meeting;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Takes the calls of second starts and of commands. It listens from the moment on at which the
 * workspace is held, and answers once there is a window.
 */
final class CallDesk implements AutoCloseable {

  /** A caller hears after so many seconds that there is no window yet, well before it gives up. */
  private static final int STARTING_AFTER = 4;

  /** Who there is to answer. */
  private record Desk(Session session, MainWindow window) {}

  private final Commands commands;
  private final CompletableFuture<Desk> desk = new CompletableFuture<>();
  private Optional<Listening> listening = Optional.empty();

  private CallDesk(Commands commands) {
    this.commands = commands;
  }

  /**
   * @return empty where the system has no way to be called
   */
  static Optional<CallDesk> open(Path workspace, Commands commands) {
    var calls = new CallDesk(commands);
    calls.listening =
        Meeting.place(workspace).flatMap(socket -> Listening.at(socket, calls::answer));
    return Optional.of(calls).filter(made -> made.listening.isPresent());
  }

  /** From now on calls are answered, those that wait first. */
  void serve(Session session, MainWindow window) {
    desk.complete(new Desk(session, window));
  }

  private Answer answer(Call call, Line line) {
    Desk there = desk.copy().completeOnTimeout(null, STARTING_AFTER, TimeUnit.SECONDS).join();
    return there == null ? Answer.STARTING : answer(there, call, line);
  }

  private Answer answer(Desk there, Call call, Line line) {
    return switch (call.wish()) {
      case RUN -> commands.run(new LiveSession(there.session(), line::take), call);
      case OPEN -> {
        var shown = new CompletableFuture<Void>();
        Platform.runLater(() -> {
          if (line.take()) {
            show(there.window(), call);
          }
          shown.complete(null);
        });
        shown.join();
        yield Answer.DONE;
      }
    };
  }

  private static void show(MainWindow window, Call call) {
    window.raise();
    for (String file : call.words()) {
      try {
        window.openFile(call.from().resolve(file));
      } catch (InvalidPathException _) {
        // Not of this system; the window is in front all the same.
      }
    }
  }

  @Override
  public void close() {
    listening.ifPresent(Listening::close);
  }
}
