package dev.depthsprint.ui.health;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.WorkspaceCopy;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/** Writes all there is into another folder: the own one is full, gone, or not to be written. */
final class CopyElsewhere {

  private CopyElsewhere() {}

  /** Asks where, and says in a notice what came of it. */
  static void ask(Session session, Window owner) {
    ask(session, owner, session.notices()::show);
  }

  /**
   * @param say hears what came of it, on the JavaFX thread
   */
  static void ask(Session session, Window owner, Consumer<Message> say) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(Message.of("health.copy.title").text());
    Optional.ofNullable(chooser.showDialog(owner))
        .map(File::toPath)
        .ifPresent(parent -> write(parent, session.workspace(), say));
  }

  private static void write(Path parent, Workspace now, Consumer<Message> say) {
    Path target = parent.resolve(Message.of("health.copy.folder").text());
    Thread.ofVirtual()
        .start(() -> {
          try {
            Message said = written(target, now);
            Platform.runLater(() -> say.accept(said));
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private static Message written(Path target, Workspace now) throws InterruptedException {
    try {
      WorkspaceCopy.write(target, now);
      return Message.of("health.said.copied", target.toString());
    } catch (Problem problem) {
      return problem.sentence();
    }
  }
}
