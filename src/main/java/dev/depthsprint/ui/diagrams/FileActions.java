package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.DiagramEdits;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** Diagrams that come from a file, or from one another. */
public final class FileActions {

  private final Session session;
  private final Drawing drawing;
  private final DrawnActions drawn;
  private final Supplier<Window> owner;
  private final Consumer<Path> open;

  /**
   * @param isShown whether the diagrams view is the one that is open
   * @param open shows the diagram of a file
   */
  public FileActions(
      Session session,
      Drawing drawing,
      ObservableBooleanValue isShown,
      Supplier<Window> owner,
      Consumer<Path> open) {
    this.session = session;
    this.drawing = drawing;
    this.owner = owner;
    this.open = open;
    drawn = new DrawnActions(drawing, isShown);
  }

  /** For the File menu. */
  public List<Action> all() {
    return List.of(
        Action.of(
                "import-diagram",
                Message.of("canvas.action.importDiagram"),
                MaterialDesignF.FOLDER_OPEN_OUTLINE,
                this::choose)
            .alsoFoundBy(Message.of("canvas.action.importDiagram.words"))
            .at("Shortcut+Shift+F"),
        drawn
            .action(
                "duplicate-diagram",
                "canvas.action.duplicateDiagram",
                MaterialDesignC.CONTENT_DUPLICATE,
                this::duplicate)
            .alsoFoundBy(Message.of("canvas.action.duplicateDiagram.words")));
  }

  private void choose() {
    var chooser = new FileChooser();
    chooser.setTitle(Message.of("canvas.action.importDiagram").text());
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Message.of("canvas.import.files").text(), "*.json"));
    File chosen = chooser.showOpenDialog(owner.get());
    if (chosen != null) {
      open.accept(chosen.toPath());
    }
  }

  private void duplicate() {
    Diagram diagram = drawing.diagram();
    String title = Message.of("canvas.copy.title", diagram.title()).text();
    String slug = DiagramEdits.freeSlug(session.workspace(), title);
    drawing.apply(DiagramEdits.add(diagram.withSlug(slug).withTitle(title)));
    drawing.open(slug);
  }
}
