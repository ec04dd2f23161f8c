package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.ZoneEdits;
import dev.depthsprint.diagram.lettering.ZoneTab;
import dev.depthsprint.diagram.paint.NamePlace;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.canvas.InPlaceField.Answer;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The field in which a name, a label or a title is typed where it stands: that of a component or a
 * zone lies exactly on its name. Enter and leaving the field keep it, Esc does not. While what just
 * grew is named, Ctrl with an arrow keeps the name and grows on from there, Alt with an arrow goes
 * to the neighbour, and undo takes back the growth as long as nothing was typed.
 */
final class NameEditor {

  private static final double NARROWEST = 120;
  private static final double WIDEST = 280;

  /** Of letters that can still be read, in pixels. */
  private static final double SMALLEST = 11;

  private final DiagramCanvas canvas;
  private final Drawing drawing;
  private final InPlaceField<TextField> editor;
  private Predicate<KeyEvent> onwards = _ -> false;

  NameEditor(DiagramCanvas canvas, Drawing drawing) {
    this.canvas = canvas;
    this.drawing = drawing;
    editor = new InPlaceField<>(canvas, new TextField(), "name-editor", this::answer, this::keep);
  }

  TextField field() {
    return editor.field();
  }

  private Answer answer(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      return Answer.DISCARD;
    }
    if (key.getCode() == KeyCode.ENTER) {
      return Answer.KEEP;
    }
    return onwards.test(key) ? goOn(key) : Answer.TYPE;
  }

  /** The canvas has the key once the name is kept. */
  private Answer goOn(KeyEvent key) {
    editor.close(true);
    canvas.requestFocus();
    canvas.fireEvent(key.copyFor(canvas, canvas));
    return Answer.KEEP;
  }

  void open(String elementId) {
    onwards = _ -> false;
    drawing
        .diagram()
        .component(elementId)
        .ifPresent(it -> open(it.id(), it.name(), Message.of("canvas.editor.name")));
    drawing
        .diagram()
        .flow(elementId)
        .ifPresent(it -> open(it.id(), it.label(), Message.of("canvas.editor.label")));
    drawing
        .diagram()
        .zone(elementId)
        .ifPresent(it -> open(it.id(), it.title(), Message.of("canvas.editor.zone")));
  }

  /** Asks for the name of what just grew, from where it may go on growing. */
  void openGrown(String componentId) {
    open(componentId);
    String first = editor.field().getText();
    onwards =
        key ->
            isGrowing(key)
                || isTravelling(key)
                || isUndo(key) && editor.field().getText().equals(first);
  }

  private static boolean isGrowing(KeyEvent key) {
    return key.getCode().isArrowKey()
        && key.isShortcutDown()
        && !key.isShiftDown()
        && !key.isAltDown();
  }

  private static boolean isTravelling(KeyEvent key) {
    return key.getCode().isArrowKey() && key.isAltDown();
  }

  private static boolean isUndo(KeyEvent key) {
    return key.getCode() == KeyCode.Z && key.isShortcutDown();
  }

  private void open(String id, String text, Message name) {
    editor.field().setPromptText(name.text());
    editor.field().setAlignment(isFlow(id) ? Pos.CENTER : Pos.CENTER_LEFT);
    editor.open(id, text, name);
  }

  private boolean isFlow(String id) {
    return drawing.diagram().flow(id).isPresent();
  }

  /** Closes without keeping what was typed. */
  void discard() {
    editor.close(false);
  }

  private void keep(String edited, String text) {
    if (isFlow(edited)) {
      drawing.apply(Edits.label(edited, text));
    } else if (!text.isEmpty()) {
      // Without a name a component or a zone cannot be told from others.
      boolean isZone = drawing.diagram().zone(edited).isPresent();
      drawing.apply(isZone ? ZoneEdits.title(edited, text) : drawing.naming().name(edited, text));
    }
  }

  /** Stays at its element while the view moves. */
  void follow(Camera camera) {
    if (editor.isOpen()) {
      String id = editor.id();
      drawing.diagram().component(id).ifPresent(it -> follow(camera, it));
      drawing.diagram().zone(id).ifPresent(it -> follow(camera, it));
      drawing.diagram().flow(id).map(this::middle).ifPresent(it -> follow(camera, it, 0.5));
    }
  }

  /** The letters stay where they are and as large as they are: only their frame is new. */
  private void follow(Camera camera, Component component) {
    NamePlace name = NamePlace.of(drawing.board().get(), component);
    double size = Math.max(SMALLEST, name.size() * camera.zoom());
    editor.field().setStyle("-fx-font-size: " + size);
    editor.field().applyCss();
    Insets insets = editor.field().getInsets();
    double left = camera.pixelX(name.box().x()) - insets.getLeft();
    double width = name.box().width() * camera.zoom() + insets.getLeft() + insets.getRight();
    put(left, camera.pixelY(name.box().center().y()), Math.max(NARROWEST, width));
  }

  /** Over all of the tab but its icon. */
  private void follow(Camera camera, Zone zone) {
    Box tab = ZoneTab.of(zone).box();
    editor.field().setStyle("-fx-font-size: " + Math.max(SMALLEST, ZoneTab.TITLE * camera.zoom()));
    editor.field().applyCss();
    double before = editor.field().getInsets().getLeft();
    double from = tab.x() + ZoneTab.PADDING + ZoneTab.ICON + ZoneTab.GAP;
    double width = Math.max(NARROWEST, (tab.right() - from) * camera.zoom() + before);
    double height = Math.max(editor.field().prefHeight(-1), tab.height() * camera.zoom());
    double top = camera.pixelY(tab.center().y()) - height / 2;
    editor
        .field()
        .resizeRelocate(
            Math.round(camera.pixelX(from) - before),
            Math.round(top),
            Math.round(width),
            Math.round(height));
  }

  /**
   * @param share which part of a box that is narrower than the field lies left of its middle
   */
  private void follow(Camera camera, Box box, double share) {
    editor.field().setStyle("");
    double width = Math.clamp(box.width() * camera.zoom(), NARROWEST, WIDEST);
    double left = camera.pixelX(box.x() + share * box.width()) - share * width;
    put(left, camera.pixelY(box.center().y()), width);
  }

  private void put(double left, double middle, double width) {
    TextField field = editor.field();
    double height = field.prefHeight(-1);
    field.resizeRelocate(
        Math.round(left), Math.round(middle - height / 2), Math.round(width), height);
  }

  private Box middle(Flow flow) {
    Point middle = drawing.board().get().route(flow).middle();
    return new Box(middle.x(), middle.y(), 0, 0);
  }
}
