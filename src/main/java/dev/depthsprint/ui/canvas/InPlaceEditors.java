package dev.depthsprint.ui.canvas;

import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import javafx.scene.Node;

/**
 * The fields in which the words of an element are typed where it stands. Whoever asks names the
 * element; which of the fields suits it is decided here.
 */
final class InPlaceEditors {

  private final Drawing drawing;
  private final NameEditor names;
  private final NoteEditor notes;

  InPlaceEditors(DiagramCanvas canvas, Drawing drawing) {
    this.drawing = drawing;
    names = new NameEditor(canvas, drawing);
    notes = new NoteEditor(canvas, drawing);
  }

  List<Node> fields() {
    return List.of(names.field(), notes.field());
  }

  void open(String id) {
    drawing.diagram().note(id).ifPresentOrElse(notes::open, () -> names.open(id));
  }

  /** Opens the field for the name of what just grew. */
  void openGrown(String componentId) {
    names.openGrown(componentId);
  }

  /** Closes without keeping what was typed. */
  void discard() {
    names.discard();
    notes.discard();
  }

  /** Each stays at its element while the view moves. */
  void follow(Camera seen) {
    names.follow(seen);
    notes.follow(seen);
  }
}
