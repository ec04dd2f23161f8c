package dev.depthsprint.ui.versions;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.Version;
import dev.depthsprint.workspace.VersionEdits;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/**
 * Asks over the canvas for the name of a version. Enter keeps it, with or without a name, and Esc
 * leaves; either way one goes on drawing where one was.
 */
final class KeepPopup {

  private static final double WIDTH = 320;

  /** Below the upper edge of the canvas. */
  private static final double DOWN = 48;

  private final Session session;
  private final Drawing drawing;
  private final Popup popup = new Popup();
  private final TextField name = new TextField();

  private KeepPopup(Session session, Drawing drawing) {
    this.session = session;
    this.drawing = drawing;
  }

  static void show(Session session, Drawing drawing, Node canvas) {
    new KeepPopup(session, drawing).show(canvas);
  }

  private void show(Node canvas) {
    name.setId("keep-name");
    name.setPromptText(Message.of("versions.keep.prompt").text());
    name.setAccessibleText(Message.of("versions.name").text());
    name.setOnAction(_ -> keep());
    var title = new Label(Message.of("versions.keep").text());
    title.getStyleClass().add("panel-heading");
    var hint = new Label(Message.of("versions.keep.hint").text());
    hint.getStyleClass().add("caption");
    hint.setWrapText(true);
    var box = new VBox(title, name, hint);
    box.getStyleClass().addAll("command-palette", "connect");
    box.setPrefWidth(WIDTH);
    box.getStylesheets().setAll(canvas.getScene().getStylesheets());
    popup.getContent().add(box);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    popup.setOnHidden(_ -> canvas.requestFocus());
    Bounds place = canvas.localToScreen(canvas.getLayoutBounds());
    popup.show(
        canvas.getScene().getWindow(), place.getCenterX() - WIDTH / 2, place.getMinY() + DOWN);
    name.requestFocus();
  }

  private void keep() {
    popup.hide();
    String given = name.getText().strip();
    String called = given.isEmpty() ? When.text(session.time().instant(), session.time()) : given;
    Version version =
        session.workspace().versions().make(drawing.diagram(), session.time().instant(), called);
    drawing.apply(VersionEdits.keep(version));
    session.notices().done(Message.of("versions.kept.short", called));
  }
}
