package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.ZoneEdits;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The field in which a name or a label is typed where it stands. Enter and leaving keep it, Esc
 * leaves it as it was.
 */
final class NameEditor {

  private static final double NARROWEST = 168;
  private static final double WIDEST = 704;

  private final DiagramCanvas canvas;
  private final Drawing drawing;
  private final TextField field = new TextField();
  private String id = "";

  NameEditor(DiagramCanvas canvas, Drawing drawing) {
    this.canvas = canvas;
    this.drawing = drawing;
    field.setId("name-editor");
    field.getStyleClass().add("name-editor");
    field.setManaged(false);
    field.setVisible(false);
    field.setOnAction(_ -> leave(true));
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            leave(false);
            event.consume();
          }
        });
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            close(true);
          }
        });
  }

  TextField field() {
    return field;
  }

  void open(String elementId) {
    drawing.diagram().component(elementId).ifPresent(it -> open(it.id(), it.name()));
    drawing.diagram().flow(elementId).ifPresent(it -> open(it.id(), it.label()));
    drawing.diagram().zone(elementId).ifPresent(it -> open(it.id(), it.title()));
  }

  private void open(String elementId, String text) {
    close(true);
    id = elementId;
    String name = prompt().text();
    field.setAccessibleText(name);
    field.setPromptText(name);
    field.setText(text);
    field.setVisible(true);
    canvas.overlayChanged();
    field.requestFocus();
    field.selectAll();
  }

  private Message prompt() {
    return drawing.diagram().flow(id).isPresent()
        ? Message.of("canvas.editor.label")
        : drawing.diagram().zone(id).isPresent()
            ? Message.of("canvas.editor.zone")
            : Message.of("canvas.editor.name");
  }

  private void leave(boolean isKept) {
    close(isKept);
    canvas.requestFocus();
  }

  /** Closes without keeping what was typed. */
  void discard() {
    close(false);
  }

  private void close(boolean isKept) {
    if (id.isEmpty()) {
      return;
    }
    String edited = id;
    id = "";
    field.setVisible(false);
    if (isKept) {
      keep(edited, field.getText().strip());
    }
  }

  private void keep(String edited, String text) {
    if (drawing.diagram().flow(edited).isPresent()) {
      drawing.apply(Edits.label(edited, text));
    } else if (!text.isEmpty()) {
      // Without a name a component or a zone cannot be told from others.
      boolean isZone = drawing.diagram().zone(edited).isPresent();
      drawing.apply(isZone ? ZoneEdits.title(edited, text) : Edits.rename(edited, text));
    }
  }

  /** Stays at its element while the view moves. */
  void follow(Camera camera) {
    if (id.isEmpty()) {
      return;
    }
    Box box = place();
    double width = Math.clamp(box.width() * camera.zoom(), NARROWEST, WIDEST);
    double height = field.prefHeight(-1);
    Point center = box.center();
    double left =
        drawing.diagram().zone(id).isPresent()
            ? camera.pixelX(box.x())
            : camera.pixelX(center.x()) - width / 2;
    field.resizeRelocate(
        Math.round(left),
        Math.round(camera.pixelY(center.y()) - height / 2),
        Math.round(width),
        height);
  }

  private Box place() {
    return drawing
        .diagram()
        .component(id)
        .map(Component::bounds)
        .or(() -> drawing.diagram().zone(id).map(Zone::titleBar))
        .or(() -> drawing.diagram().flow(id).map(this::middle))
        .orElse(Box.EMPTY);
  }

  private Box middle(Flow flow) {
    Point middle = drawing.board().get().route(flow).middle();
    return new Box(middle.x(), middle.y(), 0, 0);
  }
}
