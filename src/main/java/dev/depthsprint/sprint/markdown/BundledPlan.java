package dev.depthsprint.sprint.markdown;

import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The plan that ships with the app: a file like any other, read by the same reader. */
public final class BundledPlan {

  public static final String FILE = "data-engineering-depth-sprint.md";

  private BundledPlan() {}

  public static ImportedPlan read(Layout layout) throws Problem {
    return PlanReader.read(FILE, content(), layout);
  }

  /** The file's bytes. */
  public static byte[] content() {
    try (InputStream in = BundledPlan.class.getResourceAsStream("/assets/plans/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + FILE);
      }
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
