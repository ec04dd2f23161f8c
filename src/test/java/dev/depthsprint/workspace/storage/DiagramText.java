package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Problem;
import tools.jackson.databind.node.ObjectNode;

/** A diagram as the text of its file, without the disk. */
public final class DiagramText {

  private static final String NAME = "diagram.json";

  private static final ObjectNode NOTHING = JsonText.object();

  private DiagramText() {}

  public static byte[] of(Diagram diagram) throws Problem {
    return DiagramFiles.format(diagram.slug()).bytes(diagram, NOTHING, NAME);
  }

  /** One file that is written after every edit. */
  public static final class Kept {

    private final FileText<Diagram> text;

    public Kept(String slug) {
      this.text = DiagramFiles.format(slug).text();
    }

    public byte[] of(Diagram diagram) throws Problem {
      return text.of(diagram, NOTHING, NAME);
    }
  }

  public static Diagram read(byte[] text, String slug) throws Problem {
    return DiagramFiles.format(slug).parse(text, NAME).value();
  }
}
