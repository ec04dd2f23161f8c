package dev.depthsprint.ui.versions;

import dev.depthsprint.diagram.compare.ComparisonSheet;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.raster.Png;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.picture.Background;
import dev.depthsprint.workspace.storage.AtomicFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/**
 * Writes a comparison to a picture of its own, which says what it compares: it is read where there
 * is no page around it.
 */
final class ComparisonExport {

  /** Pixels per diagram unit in an exported picture. */
  private static final int SCALE = 2;

  private final Background writing = new Background();
  private final Consumer<Message> tell;

  /**
   * @param tell takes what came of it
   */
  ComparisonExport(Consumer<Message> tell) {
    this.tell = tell;
  }

  /** Asks for the file; empty when a person would rather not. */
  static Optional<Path> askWhereTo(Window owner, Subject first, Subject second) {
    var chooser = new FileChooser();
    chooser.setTitle(Message.of("versions.export").text());
    chooser.setInitialFileName(
        Message.of("versions.export.name", first.slug(), second.slug()).text() + ".png");
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(chosen -> chosen.toPath());
  }

  /** Writes what is shown, off the JavaFX thread. */
  void write(Path file, Compared shown, String heading) {
    writing.run(
        () -> {
          Picture sheet =
              ComparisonSheet.of(shown.picture(), shown.comparison(), heading, shown.palette());
          AtomicFile.writePicture(file, png(sheet, shown.palette()));
          return file;
        },
        written -> tell.accept(Message.of("versions.export.done", written.toString())),
        problem -> tell.accept(problem.sentence()));
  }

  private static byte[] png(Picture sheet, Palette palette) throws Problem {
    var bytes = new ByteArrayOutputStream();
    try {
      Png.write(sheet, SCALE, palette.canvas(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
