package dev.depthsprint.cli;

import dev.depthsprint.picture.raster.Png;
import dev.depthsprint.review.ReviewFormat;
import dev.depthsprint.review.ReviewLook;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.storage.AtomicFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depth-sprint review export}: the review as a picture. */
@Command(name = "export", description = "cli.review.export.about")
final class ReviewExport implements Callable<Integer> {

  /** The looks, under the names of the window's themes. */
  enum Theme {
    LIGHT,
    DARK
  }

  private final DepthSprint root;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.review.export.file")
  private Path file;

  @Option(
      names = "--format",
      paramLabel = "png|svg|pdf",
      descriptionKey = "cli.review.export.format")
  private Optional<ReviewFormat> format = Optional.empty();

  @Option(
      names = "--scale",
      paramLabel = "N",
      defaultValue = "2",
      descriptionKey = "cli.diagram.export.scale")
  private int scale;

  @Option(
      names = "--theme",
      paramLabel = "light|dark",
      defaultValue = "light",
      descriptionKey = "cli.diagram.export.theme")
  private Theme theme;

  @Option(names = "--sprint", paramLabel = "SLUG", descriptionKey = "cli.review.sprint")
  private Optional<String> sprint = Optional.empty();

  ReviewExport(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Problem, Refusal {
    if (scale < 1 || scale > Png.LARGEST_SCALE) {
      throw new Refusal(Message.of("cli.diagram.export.badScale", String.valueOf(scale)));
    }
    ReviewFormat wanted =
        format
            .or(() -> ReviewFormat.of(file.toString()))
            .orElseThrow(
                () -> new Refusal(Message.of("cli.review.export.unknown", file.toString())));
    ReviewLook look = theme == Theme.DARK ? ReviewLook.DARK : ReviewLook.LIGHT;
    byte[] picture = wanted.bytes(SeenReview.of(root, sprint), look, scale);
    try {
      AtomicFile.writePicture(Path.of(root.resolve(file.toString())), picture);
    } catch (Problem problem) {
      throw new Refusal(problem);
    }
    root.out().println(file);
    return Failures.SUCCESS;
  }
}
