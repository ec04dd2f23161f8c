package dev.depthsprint.ui.files;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/** The line of a dialog that names the file to be written, and says when one is there already. */
public final class FileField {

  private final TextField text;
  private final Reading reading;

  /** What a typed text means. */
  @FunctionalInterface
  public interface Reading {

    /**
     * @throws Problem when it means no file
     */
    Path file(String typed) throws Problem;
  }

  /**
   * @param replaces tells that the file is there already; takes no room otherwise
   */
  public FileField(TextField text, Label replaces, Reading reading) {
    this.text = text;
    this.reading = reading;
    replaces.managedProperty().bind(replaces.textProperty().isNotEmpty());
    text.textProperty().subscribe(_ -> replaces.setText(warning()));
  }

  /** Has a button choose the file with the system's own dialog. */
  public void browseBy(Button button, Message title, Supplier<List<ExtensionFilter>> filters) {
    button.setOnAction(_ -> {
      var chooser = new FileChooser();
      chooser.setTitle(title.text());
      chooser.getExtensionFilters().setAll(filters.get());
      target().ifPresent(path -> begin(chooser, path));
      File chosen = chooser.showSaveDialog(button.getScene().getWindow());
      if (chosen != null) {
        text.setText(chosen.getPath());
      }
    });
  }

  private static void begin(FileChooser chooser, Path at) {
    chooser.setInitialFileName(String.valueOf(at.getFileName()));
    if (at.getParent() != null && Files.isDirectory(at.getParent())) {
      chooser.setInitialDirectory(at.getParent().toFile());
    }
  }

  /**
   * What is typed, as a file.
   *
   * @throws Problem when it is none
   */
  public Path file() throws Problem {
    return reading.file(text.getText());
  }

  /** The same, or nothing while no file is typed. */
  public Optional<Path> target() {
    try {
      return Optional.of(file());
    } catch (Problem _) {
      return Optional.empty();
    }
  }

  private String warning() {
    boolean isThere = target().filter(Files::isRegularFile).isPresent();
    return isThere ? Message.of("files.replaces").text() : "";
  }
}
