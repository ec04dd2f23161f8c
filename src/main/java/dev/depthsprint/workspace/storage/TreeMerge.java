package dev.depthsprint.workspace.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Merges two trees that were changed apart from one that both were: what only one side changed is
 * taken from it, field by field and, in lists, element by element. Where both changed the same
 * place, ours stays and the place is a conflict; but what one side deleted and the other changed is
 * kept.
 *
 * <p>The elements of a list belong together when they are equal in the first field of {@link
 * Overlay#IDENTITY} that all of them have, each in another way.
 */
final class TreeMerge {

  /**
   * A place that both sides changed.
   *
   * @param at such as {@code components[kafka].name}
   * @param base missing where there was nothing, as the others
   */
  record Conflict(String at, JsonNode base, JsonNode ours, JsonNode theirs) {}

  private static final JsonNode NOTHING = MissingNode.getInstance();

  private final List<Conflict> conflicts = new ArrayList<>();

  List<Conflict> conflicts() {
    return conflicts;
  }

  /** The merged tree; its fields stand in the order of ours. */
  ObjectNode merge(ObjectNode base, ObjectNode ours, ObjectNode theirs) {
    return fields("", base, ours, theirs);
  }

  /** One more place that both changed. */
  void add(Conflict conflict) {
    conflicts.add(conflict);
  }

  /**
   * One value; missing nodes stand for what is not there.
   *
   * @param at how a conflict names its place
   */
  JsonNode value(String at, JsonNode base, JsonNode ours, JsonNode theirs) {
    if (TreeDelta.isSame(ours, theirs) || TreeDelta.isSame(base, theirs)) {
      return ours;
    }
    if (TreeDelta.isSame(base, ours)) {
      return theirs;
    }
    if (ours instanceof ObjectNode our && theirs instanceof ObjectNode their) {
      return fields(at, base instanceof ObjectNode was ? was : JsonText.object(), our, their);
    }
    if (ours instanceof ArrayNode our && theirs instanceof ArrayNode their) {
      ArrayNode was = base instanceof ArrayNode list ? list : our.arrayNode();
      Optional<String> identity = identity(List.of(was, our, their));
      if (identity.isPresent()) {
        return elements(at, identity.get(), was, our, their);
      }
    }
    conflicts.add(new Conflict(at, base, ours, theirs));
    return ours.isMissingNode() ? theirs : ours;
  }

  private ObjectNode fields(String at, ObjectNode base, ObjectNode ours, ObjectNode theirs) {
    Set<String> names = new LinkedHashSet<>(ours.propertyNames());
    names.addAll(theirs.propertyNames());
    ObjectNode merged = JsonText.object();
    for (String name : names) {
      String place = at.isEmpty() ? name : at + "." + name;
      JsonNode value = value(place, base.path(name), ours.path(name), theirs.path(name));
      if (!value.isMissingNode()) {
        merged.set(name, value);
      }
    }
    return merged;
  }

  private static Optional<String> identity(List<ArrayNode> lists) {
    return Overlay.IDENTITY.stream()
        .filter(field -> lists.stream().allMatch(list -> isIdentity(field, list)))
        .findFirst();
  }

  private static boolean isIdentity(String field, ArrayNode list) {
    Set<String> seen = new LinkedHashSet<>();
    for (JsonNode element : list) {
      if (!element.has(field) || !seen.add(element.get(field).toString())) {
        return false;
      }
    }
    return true;
  }

  private ArrayNode elements(
      String at, String identity, ArrayNode base, ArrayNode ours, ArrayNode theirs) {
    Map<String, JsonNode> was = byIdentity(base, identity);
    Map<String, JsonNode> our = byIdentity(ours, identity);
    Map<String, JsonNode> their = byIdentity(theirs, identity);
    ArrayNode merged = ours.arrayNode();
    for (String id : MergedOrder.of(was.keySet(), our.keySet(), their.keySet())) {
      JsonNode value =
          value(
              at + "[" + shown(id) + "]",
              was.getOrDefault(id, NOTHING),
              our.getOrDefault(id, NOTHING),
              their.getOrDefault(id, NOTHING));
      if (!value.isMissingNode()) {
        merged.add(value);
      }
    }
    return merged;
  }

  private static String shown(String id) {
    return id.startsWith("\"") ? id.substring(1, id.length() - 1) : id;
  }

  private static Map<String, JsonNode> byIdentity(ArrayNode list, String identity) {
    Map<String, JsonNode> elements = new LinkedHashMap<>();
    list.forEach(element -> elements.put(element.get(identity).toString(), element));
    return elements;
  }
}
