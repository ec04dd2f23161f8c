package dev.depthsprint.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Marks as text, to be compared with what a person looked at. */
final class Golden {

  private static final Path KEPT = Path.of("src/test/resources/dev/depthsprint/diagram/paint");

  private Golden() {}

  static String text(Mark mark) {
    return new Picture(mark.bounds(), List.of(mark)).text();
  }

  /** What is left for someone who sees no colour: shapes and words. */
  static String uncoloured(Mark mark) {
    return text(mark).replaceAll("#[0-9a-f]{6,8}", "#");
  }

  /**
   * What is painted differs from the kept text: look at it, and keep the new one if it is meant.
   */
  static void assertKept(String name, Mark mark) throws IOException {
    Path painted = Path.of("target/painted", name + ".txt");
    Files.createDirectories(painted.getParent());
    Files.writeString(painted, text(mark));
    assertThat(painted).hasSameTextualContentAs(KEPT.resolve(name + ".txt"));
  }

  /** A text that is hard to set: without spaces, with signs that the face lacks, of any length. */
  static String randomText(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append("aiW Mé·漢\t ".charAt(random.nextInt(9)));
    }
    return text.toString();
  }

  /** Where a mark is seen: text from the height of capitals to the depth of descenders. */
  static Box ink(Mark mark) {
    if (mark instanceof Mark.TextRun run) {
      double width = run.face().width(run.text(), run.size());
      return new Box(run.x(), run.y() - run.size() * 0.75, width, run.size());
    }
    return mark.bounds();
  }
}
