package dev.depthsprint.ui.diagrams;

import dev.depthsprint.text.Message;
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
  private Optional<Message> undo = Optional.empty();
  private Optional<Message> redo = Optional.empty();

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
      sentence(nextUndo, nextRedo).ifPresent(this::say);
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

  private void say(Message sentence) {
    label.setText(sentence.text());
    label.setAccessibleText(sentence.text());
    label.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
