package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Problem;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code versions/<slug>/<id>.json}: one version of a diagram. It is a diagram file with one field
 * more, so that whatever reads a diagram reads a version too.
 *
 * <pre>
 * version  at    when it was kept
 *          name  what a person called it; may be missing
 * ...      see DiagramCodec
 * </pre>
 */
final class VersionCodec implements Codec<VersionCodec.Kept> {

  static final String VERSION = "version";

  private final DiagramCodec diagrams;

  /** What stands in one file. */
  record Kept(Head head, Diagram diagram) {}

  /**
   * What stands at the front of one file.
   *
   * @param name empty for a version that was kept without being asked
   */
  record Head(Instant at, String name) {

    static Head of(Fields fields) throws Problem {
      return new Head(fields.instant("at"), fields.textOr("name", ""));
    }
  }

  VersionCodec(String slug) {
    diagrams = new DiagramCodec(slug, Catalogue::kind);
  }

  @Override
  public ObjectNode write(Kept kept) {
    ObjectNode head = JsonText.object().put("at", kept.head().at().toString());
    Fields.putUnlessEmpty(head, "name", kept.head().name());
    ObjectNode tree = JsonText.object();
    tree.set(VERSION, head);
    tree.setAll(diagrams.write(kept.diagram()));
    return tree;
  }

  @Override
  public Kept read(Fields fields) throws Problem {
    return new Kept(Head.of(fields.object(VERSION)), diagrams.read(fields));
  }
}
