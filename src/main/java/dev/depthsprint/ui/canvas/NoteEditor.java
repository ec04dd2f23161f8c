package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.NoteEdits;
import dev.depthsprint.picture.Box;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.canvas.InPlaceField.Answer;
import dev.depthsprint.ui.drawing.Drawing;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;

/**
 * The field in which the text of a note is typed where it stands: Enter begins another line, and
 * Esc, Ctrl+Enter, Tab and leaving all keep the text, which is long enough to be missed. Undo takes
 * it back.
 */
final class NoteEditor {

  private static final double NARROWEST = 168;
  private static final double LOWEST = 64;

  private final Drawing drawing;
  private final InPlaceField<TextArea> editor;

  NoteEditor(DiagramCanvas canvas, Drawing drawing) {
    this.drawing = drawing;
    editor =
        new InPlaceField<>(
            canvas,
            new TextArea(),
            "note-editor",
            NoteEditor::answer,
            (id, text) -> drawing.apply(NoteEdits.text(id, text)));
    editor.field().setWrapText(true);
    editor.field().setPromptText(Message.of("canvas.editor.note.prompt").text());
  }

  Node field() {
    return editor.field();
  }

  private static Answer answer(KeyEvent key) {
    return switch (key.getCode()) {
      case ESCAPE, TAB -> Answer.KEEP;
      case ENTER -> key.isShortcutDown() ? Answer.KEEP : Answer.TYPE;
      default -> Answer.TYPE;
    };
  }

  void open(Note note) {
    editor.open(note.id(), note.text(), Message.of("canvas.editor.note"));
  }

  /** Closes without keeping what was typed. */
  void discard() {
    editor.close(false);
  }

  /** Stays at its note while the view moves. */
  void follow(Camera camera) {
    if (editor.isOpen()) {
      Box box = drawing.diagram().note(editor.id()).map(Note::bounds).orElse(Box.EMPTY);
      editor
          .field()
          .resizeRelocate(
              Math.round(camera.pixelX(box.x())),
              Math.round(camera.pixelY(box.y())),
              Math.round(Math.max(NARROWEST, box.width() * camera.zoom())),
              Math.round(Math.max(LOWEST, box.height() * camera.zoom())));
    }
  }
}
