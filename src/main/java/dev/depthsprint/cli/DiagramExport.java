package dev.depthsprint.cli;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.paint.DiagramPdf;
import dev.depthsprint.diagram.paint.DiagramPng;
import dev.depthsprint.diagram.paint.DiagramSvg;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.picture.raster.Png;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.storage.AtomicFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depth-sprint diagram export}: a diagram as a PNG, SVG or PDF file. */
@Command(name = "export", description = "cli.diagram.export.about")
final class DiagramExport implements Callable<Integer> {

  /** The two palettes, under the names of the window's themes. */
  enum Theme {
    LIGHT(Palette.LIGHT),
    DARK(Palette.DARK);

    private final Palette palette;

    Theme(Palette palette) {
      this.palette = palette;
    }
  }

  /** What a picture is made of: pixels, or outlines and text, or a page of them. */
  enum Format {
    PNG,
    SVG,
    PDF
  }

  private final DepthSprint root;

  @Parameters(paramLabel = "NAME_OR_FILE", descriptionKey = "cli.diagram.export.name")
  private String name;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      descriptionKey = "cli.diagram.export.output")
  private Path output;

  @Option(
      names = "--scale",
      paramLabel = "N",
      defaultValue = "2",
      descriptionKey = "cli.diagram.export.scale")
  private int scale;

  @Option(names = "--transparent", descriptionKey = "cli.diagram.export.transparent")
  private boolean transparent;

  @Option(
      names = "--theme",
      paramLabel = "light|dark",
      defaultValue = "light",
      descriptionKey = "cli.diagram.export.theme")
  private Theme theme;

  @Option(
      names = "--format",
      paramLabel = "png|svg|pdf",
      descriptionKey = "cli.diagram.export.format")
  private Optional<Format> format = Optional.empty();

  DiagramExport(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Problem, Refusal {
    if (scale < 1 || scale > Png.LARGEST_SCALE) {
      throw new Refusal(Message.of("cli.diagram.export.badScale", String.valueOf(scale)));
    }
    Diagram diagram = NamedDiagram.find(root, name);
    byte[] picture =
        switch (wanted()) {
          case PNG -> png(diagram);
          case SVG -> svg(diagram);
          case PDF -> DiagramPdf.of(diagram, theme.palette, transparent);
        };
    try {
      AtomicFile.writePicture(Path.of(root.resolve(output.toString())), picture);
    } catch (Problem problem) {
      throw new Refusal(problem);
    }
    root.out().println(output);
    return Failures.SUCCESS;
  }

  /** What was asked for, or else what the file's name says. */
  private Format wanted() {
    String named = output.toString().toLowerCase(Locale.ROOT);
    return format.orElse(
        named.endsWith(".svg") ? Format.SVG : named.endsWith(".pdf") ? Format.PDF : Format.PNG);
  }

  private byte[] svg(Diagram diagram) {
    return DiagramSvg.of(diagram, theme.palette, transparent).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] png(Diagram diagram) throws Problem {
    var bytes = new ByteArrayOutputStream();
    try {
      DiagramPng.write(diagram, theme.palette, scale, transparent, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
