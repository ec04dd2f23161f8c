package dev.depthsprint.workspace.storage;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lays the fields that we know over the tree that was loaded, so that what others wrote into the
 * file (a newer version, a script, a person) stays in it.
 *
 * <p>Known fields come first, in the codec's order; unknown ones follow in the file's. The elements
 * of a list belong together when the first of the fields {@code id, date, number, text, title,
 * name} that they have is equal; a known list decides which elements there are and in which order.
 */
final class Overlay {

  /** What tells the elements of a list apart, the first that they have. */
  static final List<String> IDENTITY = List.of("id", "date", "number", "text", "title", "name");

  private static final ObjectNode NONE = JsonText.object();

  private Overlay() {}

  /**
   * @param known what a codec wrote; a null means that the field is known and not there
   * @param loaded what stood in the file; not changed
   */
  static ObjectNode of(ObjectNode known, ObjectNode loaded) {
    ObjectNode result = JsonText.object();
    known
        .properties()
        .forEach(field -> {
          if (!field.getValue().isNull()) {
            JsonNode before = loaded.get(field.getKey());
            result.set(field.getKey(), value(field.getValue(), before));
          }
        });
    loaded
        .properties()
        .forEach(field -> {
          if (!known.has(field.getKey())) {
            result.set(field.getKey(), field.getValue());
          }
        });
    return result;
  }

  private static JsonNode value(JsonNode known, JsonNode loaded) {
    return switch (known) {
      case ObjectNode object -> of(object, loaded instanceof ObjectNode was ? was : NONE);
      case ArrayNode list -> list(list, loaded instanceof ArrayNode was ? was : List.of());
      default -> known;
    };
  }

  private static ArrayNode list(ArrayNode known, Iterable<JsonNode> loaded) {
    Optional<String> identity =
        known.isEmpty()
            ? Optional.empty()
            : IDENTITY.stream().filter(known.get(0)::has).findFirst();
    Map<JsonNode, Queue<JsonNode>> partners = new HashMap<>();
    identity.ifPresent(field -> loaded.forEach(element -> group(partners, element, field)));
    ArrayNode result = known.arrayNode();
    for (JsonNode element : known) {
      result.add(
          value(element, identity.map(field -> partner(partners, element, field)).orElse(NONE)));
    }
    return result;
  }

  private static void group(
      Map<JsonNode, Queue<JsonNode>> partners, JsonNode element, String field) {
    if (element.has(field)) {
      partners.computeIfAbsent(element.get(field), _ -> new ArrayDeque<>()).add(element);
    }
  }

  /** Takes the first loaded element that belongs to this one and is not taken yet. */
  private static JsonNode partner(
      Map<JsonNode, Queue<JsonNode>> partners, JsonNode element, String field) {
    Queue<JsonNode> same = partners.getOrDefault(element.get(field), new ArrayDeque<>());
    return same.isEmpty() ? NONE : same.remove();
  }
}
