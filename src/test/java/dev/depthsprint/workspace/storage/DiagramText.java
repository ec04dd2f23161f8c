package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Problem;

/** A diagram as the text of its file, without the disk. */
public final class DiagramText {

  private static final String NAME = "diagram.json";

  private DiagramText() {}

  public static byte[] of(Diagram diagram) throws Problem {
    return DiagramFiles.format(diagram.slug()).bytes(diagram, JsonText.object(), NAME);
  }

  public static Diagram read(byte[] text, String slug) throws Problem {
    return DiagramFiles.format(slug).parse(text, NAME).value();
  }
}
