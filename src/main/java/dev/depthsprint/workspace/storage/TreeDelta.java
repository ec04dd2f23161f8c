package dev.depthsprint.workspace.storage;

import java.util.Iterator;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What makes two JSON trees differ, as a tree that leads from either to the other.
 *
 * <p>An object stands for an object, or for a list of unchanged length, some of whose fields or
 * places differ, and holds a delta for each of those. A list of two lists stands for all else:
 * first what was there, then what is, each empty when nothing was or is.
 */
final class TreeDelta {

  /** Which way a delta is gone, and what it may meet. */
  enum Way {
    /** From the first tree to the second; a place that holds neither stays as it is. */
    FORTH_WHERE_IT_FITS,
    /** From the second to the first; a place that holds neither stays as it is. */
    BACK_WHERE_IT_FITS,
    FORTH,
    BACK;

    boolean isBack() {
      return this == BACK || this == BACK_WHERE_IT_FITS;
    }

    boolean mustFit() {
      return this == BACK || this == FORTH;
    }
  }

  /** A tree is not what the delta starts from. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private static final JsonNode NOTHING = MissingNode.getInstance();

  private TreeDelta() {}

  /**
   * @param before a null field of an object counts as one that is not there; so in {@code after}
   * @return empty when the two are equal
   */
  static Optional<JsonNode> between(JsonNode before, JsonNode after) {
    if (before instanceof ObjectNode was && after instanceof ObjectNode is) {
      return fields(was, is);
    }
    if (before instanceof ArrayNode was
        && after instanceof ArrayNode is
        && was.size() == is.size()) {
      return places(was, is);
    }
    return isSame(before, after) ? Optional.empty() : Optional.of(leaf(before, after));
  }

  private static Optional<JsonNode> fields(ObjectNode was, ObjectNode is) {
    var names = new TreeSet<>(was.propertyNames());
    names.addAll(is.propertyNames());
    ObjectNode delta = JsonText.object();
    for (String name : names) {
      between(field(was, name), field(is, name)).ifPresent(inner -> delta.set(name, inner));
    }
    return Optional.<JsonNode>of(delta).filter(all -> !all.isEmpty());
  }

  private static Optional<JsonNode> places(ArrayNode was, ArrayNode is) {
    ObjectNode delta = JsonText.object();
    for (int i = 0; i < was.size(); i++) {
      String place = String.valueOf(i);
      between(was.get(i), is.get(i)).ifPresent(inner -> delta.set(place, inner));
    }
    return Optional.<JsonNode>of(delta).filter(all -> !all.isEmpty());
  }

  static JsonNode leaf(JsonNode before, JsonNode after) {
    ArrayNode leaf = JsonText.object().arrayNode();
    addUnlessMissing(leaf.addArray(), before);
    addUnlessMissing(leaf.addArray(), after);
    return leaf;
  }

  private static void addUnlessMissing(ArrayNode side, JsonNode node) {
    if (!node.isMissingNode()) {
      side.add(node);
    }
  }

  private static JsonNode field(JsonNode object, String name) {
    JsonNode value = object.path(name);
    return value.isNull() ? NOTHING : value;
  }

  /**
   * @param tree may be missing; not changed
   * @return missing when nothing is left there
   * @throws Unfit when the way must fit and the tree is not what it starts from
   */
  static JsonNode apply(JsonNode delta, JsonNode tree, Way way) throws Unfit {
    if (delta instanceof ArrayNode) {
      JsonNode from = side(delta, way.isBack() ? 1 : 0);
      if (isSame(tree, from)) {
        return side(delta, way.isBack() ? 0 : 1);
      }
    } else if (delta instanceof ObjectNode inner && tree instanceof ObjectNode object) {
      return inFields(inner, object, way);
    } else if (delta instanceof ObjectNode inner && tree instanceof ArrayNode list) {
      return inPlaces(inner, list, way);
    }
    if (way.mustFit()) {
      throw new Unfit();
    }
    return tree;
  }

  private static JsonNode inFields(ObjectNode delta, ObjectNode tree, Way way) throws Unfit {
    ObjectNode result = JsonText.object();
    result.setAll(tree);
    for (var one : delta.properties()) {
      JsonNode next = apply(one.getValue(), field(tree, one.getKey()), way);
      if (next.isMissingNode()) {
        result.remove(one.getKey());
      } else {
        result.set(one.getKey(), next);
      }
    }
    return result;
  }

  private static JsonNode inPlaces(ObjectNode delta, ArrayNode tree, Way way) throws Unfit {
    ArrayNode result = tree.arrayNode();
    for (int i = 0; i < tree.size(); i++) {
      JsonNode inner = delta.path(String.valueOf(i));
      result.add(inner.isMissingNode() ? tree.get(i) : apply(inner, tree.get(i), way));
    }
    return result;
  }

  private static JsonNode side(JsonNode leaf, int which) {
    return leaf.path(which).path(0);
  }

  /** Equal as values: 5 is 5 whatever holds it. */
  static boolean isSame(JsonNode a, JsonNode b) {
    if (a.isNumber() && b.isNumber()) {
      return a.decimalValue().compareTo(b.decimalValue()) == 0;
    }
    if (a instanceof ObjectNode was && b instanceof ObjectNode is) {
      return fields(was, is).isEmpty();
    }
    if (a instanceof ArrayNode was && b instanceof ArrayNode is) {
      return was.size() == is.size() && haveSameElements(was.iterator(), is.iterator());
    }
    return a.equals(b);
  }

  private static boolean haveSameElements(Iterator<JsonNode> was, Iterator<JsonNode> is) {
    while (was.hasNext()) {
      if (!isSame(was.next(), is.next())) {
        return false;
      }
    }
    return true;
  }
}
