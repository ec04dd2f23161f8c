package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.NoteEdits;
import dev.depthsprint.picture.Box;
import dev.depthsprint.text.Message;
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

  private final DiagramCanvas canvas;
  private final Drawing drawing;
  private final TextArea field = new TextArea();
  private String id = "";

  NoteEditor(DiagramCanvas canvas, Drawing drawing) {
    this.canvas = canvas;
    this.drawing = drawing;
    field.setId("note-editor");
    field.getStyleClass().add("note-editor");
    field.setManaged(false);
    field.setVisible(false);
    field.setWrapText(true);
    field.setAccessibleText(Message.of("canvas.editor.note").text());
    field.setPromptText(Message.of("canvas.editor.note.prompt").text());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            close(true);
          }
        });
  }

  Node field() {
    return field;
  }

  private void press(KeyEvent key) {
    boolean isDone =
        switch (key.getCode()) {
          case ESCAPE, TAB -> true;
          case ENTER -> key.isShortcutDown();
          default -> false;
        };
    if (isDone) {
      close(true);
      canvas.requestFocus();
      key.consume();
    }
  }

  void open(Note note) {
    close(true);
    id = note.id();
    field.setText(note.text());
    field.setVisible(true);
    canvas.overlayChanged();
    field.requestFocus();
    field.selectAll();
  }

  /** Closes without keeping what was typed. */
  void discard() {
    close(false);
  }

  private void close(boolean isKept) {
    if (!id.isEmpty()) {
      String edited = id;
      id = "";
      field.setVisible(false);
      if (isKept) {
        drawing.apply(NoteEdits.text(edited, field.getText().strip()));
      }
    }
  }

  /** Stays at its note while the view moves. */
  void follow(Camera camera) {
    if (!id.isEmpty()) {
      Box box = drawing.diagram().note(id).map(Note::bounds).orElse(Box.EMPTY);
      field.resizeRelocate(
          Math.round(camera.pixelX(box.x())),
          Math.round(camera.pixelY(box.y())),
          Math.round(Math.max(NARROWEST, box.width() * camera.zoom())),
          Math.round(Math.max(LOWEST, box.height() * camera.zoom())));
    }
  }
}
