package dev.depthsprint.ui.diagrams;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.NextTurn;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Workspace;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Says each step that was made, taken back or made again to a screen reader; nobody sees it. */
final class Announcer {

  private final Store store;
  private final Label label = new Label();
  private final NextTurn soon = new NextTurn(this::say);
  private Optional<Message> undo = Optional.empty();
  private Optional<Message> redo = Optional.empty();
  private Optional<Message> unsaid = Optional.empty();

  Announcer(Store store) {
    this.store = store;
    label.setId("announcement");
    label.setAccessibleRole(AccessibleRole.TEXT);
    label.setOpacity(0);
    label.setManaged(false);
    label.setMouseTransparent(true);
    store.listen(this::follow);
  }

  Node node() {
    return label;
  }

  private void follow(Workspace before, Workspace after) {
    if (store.isInGesture()) {
      return;
    }
    Optional<Message> nextUndo = store.undoName();
    Optional<Message> nextRedo = store.redoName();
    boolean isStep =
        !nextUndo.equals(undo) || !nextRedo.equals(redo) || before.diagrams() != after.diagrams();
    if (isStep) {
      unsaid = sentence(nextUndo, nextRedo).or(() -> unsaid);
      soon.ask();
    }
    undo = nextUndo;
    redo = nextRedo;
  }

  /** What was taken back waits to be made again, and the other way round. */
  private Optional<Message> sentence(Optional<Message> nextUndo, Optional<Message> nextRedo) {
    if (!undo.isEmpty() && nextRedo.equals(undo) && !nextRedo.equals(redo)) {
      return nextRedo.map(name -> Message.of("announce.undone", name));
    }
    boolean isRedo = redo.isPresent() && nextUndo.equals(redo) && !nextRedo.equals(redo);
    return isRedo ? nextUndo.map(name -> Message.of("announce.redone", name)) : nextUndo;
  }

  /** Of several steps that one event makes, the last one. */
  private void say() {
    unsaid
        .map(Message::text)
        .ifPresent(text -> {
          label.setText(text);
          label.setAccessibleText(text);
          label.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
    unsaid = Optional.empty();
  }
}
