package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A component's kind: the id of one in the catalogue. One that the catalogue does not have, from a
 * newer version or another hand, brings its own description along, and keeps it:
 *
 * <pre>
 * kind        snowflake
 * customKind  name, layer (source, ingestion, …), icon, keywords [text]
 * </pre>
 */
final class KindCodec {

  private static final String CUSTOM = "customKind";

  private final Function<String, Optional<Kind>> catalogue;

  KindCodec(Function<String, Optional<Kind>> catalogue) {
    this.catalogue = catalogue;
  }

  /** Adds the fields to those of the component. */
  void write(Kind kind, ObjectNode component) {
    component.put("kind", kind.id());
    if (catalogue.apply(kind.id()).isPresent() || kind.equals(undescribed(kind.id()))) {
      component.putNull(CUSTOM);
    } else {
      ObjectNode custom =
          component
              .putObject(CUSTOM)
              .put("name", kind.name())
              .put("layer", Fields.word(kind.layer()))
              .put("icon", kind.icon());
      ArrayNode keywords = custom.putArray("keywords");
      kind.keywords().forEach(keywords::add);
    }
  }

  Kind read(Fields component) throws Problem {
    String id = component.id("kind");
    Optional<Kind> known = catalogue.apply(id);
    if (known.isPresent()) {
      return known.get();
    }
    Optional<Fields> custom = component.objectIfThere(CUSTOM);
    return custom.isPresent() ? described(id, custom.get()) : undescribed(id);
  }

  private static Kind described(String id, Fields custom) throws Problem {
    return new Kind(
        id,
        custom.text("name"),
        custom.choice("layer", Layer.class),
        custom.text("icon"),
        custom.texts("keywords"));
  }

  private static Kind undescribed(String id) {
    return new Kind(id, id, Layer.PROCESSING, "help-circle-outline", List.of());
  }
}
