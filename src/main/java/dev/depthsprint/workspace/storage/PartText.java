package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.copy.Part;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;

/** A part of a diagram as the text of a diagram file, for the clipboard. */
public final class PartText {

  /** A clipboard may hold no more, in bytes. */
  private static final int LARGEST = 16 * 1024 * 1024;

  private static final String SLUG = "part";

  private PartText() {}

  /**
   * @throws Problem when it would not read back as it is
   */
  public static byte[] bytes(Part part) throws Problem {
    return DiagramFiles.format(SLUG).bytes(part.diagram(), JsonText.object(), name());
  }

  /**
   * Reads what {@link #bytes} wrote, in this or another run of the app. What comes from the
   * clipboard may be anybody's, so it is read as strictly as a file.
   *
   * @throws Problem when it is too large or no part of a diagram
   */
  public static Part read(byte[] bytes) throws Problem {
    if (bytes.length > LARGEST) {
      throw new Problem(Sentences.tooMuch(name()));
    }
    Diagram diagram = DiagramFiles.format(SLUG).parse(bytes, name()).value();
    return new Part(diagram);
  }

  /** What sentences about problems call it. */
  private static String name() {
    return Message.of("storage.part.name").text();
  }
}
