package dev.depthsprint.ui.health;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.storage.SaveState;
import java.util.Optional;
import javafx.stage.Window;

/** Says why nothing can be saved for as long as it is so, and offers another folder. */
public final class UnsavedNotice {

  private final Session session;
  private final Window owner;
  private Optional<Message> shown = Optional.empty();

  private UnsavedNotice(Session session, Window owner) {
    this.session = session;
    this.owner = owner;
  }

  /**
   * @param owner the window that asks for the folder
   */
  public static void follow(Session session, Window owner) {
    var notice = new UnsavedNotice(session, owner);
    session.saveState().subscribe(notice::show);
  }

  private void show(SaveState now) {
    switch (now) {
      case SaveState.Saved() -> withdraw();
      case SaveState.Failed(Message why) -> {
        Message sentence = Message.of("health.unsaved", why);
        if (!shown.equals(Optional.of(sentence))) {
          withdraw();
          shown = Optional.of(sentence);
        }
        session
            .notices()
            .warn(sentence, Message.of("health.copy"), () -> CopyElsewhere.ask(session, owner));
      }
      case SaveState.Saving() -> {}
      case null -> {}
    }
  }

  private void withdraw() {
    shown.ifPresent(session.notices()::withdraw);
    shown = Optional.empty();
  }
}
