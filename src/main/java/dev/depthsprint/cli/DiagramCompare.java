package dev.depthsprint.cli;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.compare.Change;
import dev.depthsprint.diagram.compare.Comparison;
import dev.depthsprint.diagram.compare.ComparisonPainter;
import dev.depthsprint.diagram.compare.ComparisonSheet;
import dev.depthsprint.diagram.compare.Difference;
import dev.depthsprint.diagram.compare.Verdict;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.raster.Png;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.storage.AtomicFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depth-sprint diagram compare}: what makes two diagrams, or two versions, differ. */
@Command(name = "compare", description = "cli.diagram.compare.about")
final class DiagramCompare implements Callable<Integer> {

  /** Pixels per diagram unit. */
  private static final int SCALE = 2;

  private final DepthSprint root;

  @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "cli.diagram.compare.before")
  private String before;

  @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "cli.diagram.compare.after")
  private String after;

  @Option(names = "--png", paramLabel = "OUT.png", descriptionKey = "cli.diagram.compare.png")
  private Optional<Path> png;

  @Option(names = "--json", descriptionKey = "cli.diagram.compare.json")
  private boolean json;

  DiagramCompare(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Problem, Refusal {
    Diagram was = NamedDiagram.findAny(root, before);
    Diagram is = NamedDiagram.findAny(root, after);
    var comparison = Comparison.of(was, is);
    if (png.isPresent()) {
      write(comparison, Path.of(root.resolve(png.get().toString())));
    }
    if (json) {
      root.out().println(Json.text(tree(comparison)));
    } else {
      print(comparison);
    }
    return Failures.SUCCESS;
  }

  private static void write(Comparison comparison, Path file) throws Problem, Refusal {
    byte[] bytes = picture(comparison);
    try {
      AtomicFile.writePicture(file, bytes);
    } catch (Problem problem) {
      throw new Refusal(problem);
    }
  }

  private static byte[] picture(Comparison comparison) throws Problem {
    Palette palette = Palette.LIGHT;
    Picture both = ComparisonPainter.paint(comparison, Board.of(comparison.union()), palette);
    String heading =
        ComparisonSheet.heading(comparison.before().title(), comparison.after().title());
    var bytes = new ByteArrayOutputStream();
    try {
      Picture sheet = ComparisonSheet.of(both, comparison, heading, palette);
      Png.write(sheet, SCALE, palette.canvas(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void print(Comparison comparison) {
    for (Change change : comparison.changes()) {
      root.out()
          .println(
              Message.of(
                      "cli.diagram.compare.line",
                      sign(change.verdict()),
                      change.sort().label(),
                      change.name())
                  .text());
      for (Difference difference : change.differences()) {
        root.out().println(Message.of("cli.diagram.compare.detail", difference.sentence()).text());
      }
    }
    root.out().println(comparison.summary().text());
  }

  private static String sign(Verdict verdict) {
    return switch (verdict) {
      case ADDED -> "+";
      case REMOVED -> "-";
      case CHANGED -> "~";
    };
  }

  private static Map<String, Object> tree(Comparison comparison) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("before", comparison.before().title());
    tree.put("after", comparison.after().title());
    for (Verdict verdict : Verdict.values()) {
      tree.put(word(verdict), comparison.count(verdict));
    }
    tree.put("changes", comparison.changes().stream().map(DiagramCompare::tree).toList());
    return tree;
  }

  private static Map<String, Object> tree(Change change) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("verdict", word(change.verdict()));
    tree.put("sort", word(change.sort()));
    tree.put("id", change.id());
    tree.put("name", change.name());
    List<Map<String, String>> differences =
        change.differences().stream().map(DiagramCompare::tree).toList();
    tree.put("differences", differences);
    return tree;
  }

  private static Map<String, String> tree(Difference difference) {
    Map<String, String> tree = new LinkedHashMap<>();
    tree.put("field", difference.field());
    tree.put("before", difference.before());
    tree.put("after", difference.after());
    return tree;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
