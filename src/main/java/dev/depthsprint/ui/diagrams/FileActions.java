package dev.depthsprint.ui.diagrams;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** Diagrams that come from a file. */
public final class FileActions {

  private final Supplier<Window> owner;
  private final Consumer<Path> open;

  /**
   * @param open shows the diagram of a file
   */
  public FileActions(Supplier<Window> owner, Consumer<Path> open) {
    this.owner = owner;
    this.open = open;
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
            .at("Shortcut+Shift+F"));
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
}
