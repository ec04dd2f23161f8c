package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.text.Problem;
import tools.jackson.databind.node.ObjectNode;

/**
 * One element of {@code zones} in a diagram.
 *
 * <pre>
 * id
 * sort                 network, security, team, cloud-region
 * title                may be missing
 * level                public, internal, restricted, secret
 * x, y, width, height  in diagram units
 * </pre>
 */
final class ZoneCodec implements Codec<Zone> {

  @Override
  public ObjectNode write(Zone zone) {
    ObjectNode tree =
        JsonText.object()
            .put("id", zone.id())
            .put("sort", Fields.word(zone.sort()))
            .put("title", zone.title())
            .put("level", Fields.word(zone.level()));
    BoxCodec.write(zone.bounds(), tree);
    return tree;
  }

  @Override
  public Zone read(Fields fields) throws Problem {
    return new Zone(
        fields.id("id"),
        fields.choice("sort", Zone.Sort.class),
        fields.textOr("title", ""),
        fields.choice("level", SecurityLevel.class),
        BoxCodec.read(fields));
  }
}
