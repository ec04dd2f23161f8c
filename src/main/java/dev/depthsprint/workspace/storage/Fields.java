package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the fields of one JSON object. A field that is missing or not as it should be becomes a
 * {@link Problem} that names the file, the place, what stands there and what should.
 *
 * @param file how the file is called in sentences
 * @param place where the object stands, such as {@code days[3].}, or empty at the top
 */
record Fields(ObjectNode node, String file, String place) {

  /** Coordinates beyond this are no drawing any more, in diagram units. */
  private static final double FARTHEST = 1e9;

  private static final Duration LONGEST = Duration.ofDays(3650);
  private static final Instant FIRST_INSTANT = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LAST_INSTANT = Instant.parse("9999-01-01T00:00:00Z");

  /** Reads one element of a list. */
  @FunctionalInterface
  interface Reader<T> {
    T read(Fields fields) throws Problem;
  }

  /** Makes a value of a text; a {@link DateTimeException} says that it does not fit. */
  @FunctionalInterface
  private interface Parser<T> {
    T parse(String text);
  }

  static Fields of(ObjectNode tree, String file) {
    return new Fields(tree, file, "");
  }

  /** True when the field is there and not null. */
  boolean has(String name) {
    return node.hasNonNull(name);
  }

  String text(String name) throws Problem {
    JsonNode value = required(name);
    if (!value.isString()) {
      throw wrong(name, value, Message.of("storage.expect.text"));
    }
    return value.stringValue();
  }

  String textOr(String name, String fallback) throws Problem {
    return has(name) ? text(name) : fallback;
  }

  /** A text of 1 to 200 characters that names something for life. */
  String id(String name) throws Problem {
    String value = text(name);
    if (value.isBlank() || value.length() > 200) {
      throw wrong(name, node.get(name), Message.of("storage.expect.id"));
    }
    return value;
  }

  boolean flag(String name) throws Problem {
    JsonNode value = required(name);
    if (!value.isBoolean()) {
      throw wrong(name, value, Message.of("storage.expect.flag"));
    }
    return value.booleanValue();
  }

  boolean flagOr(String name, boolean fallback) throws Problem {
    return has(name) ? flag(name) : fallback;
  }

  int integer(String name, int least, int most) throws Problem {
    JsonNode value = required(name);
    if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
      throw wrong(
          name,
          value,
          Message.of("storage.expect.integer", String.valueOf(least), String.valueOf(most)));
    }
    return value.intValue();
  }

  double coordinate(String name) throws Problem {
    JsonNode value = required(name);
    // What is no number, or is beyond a double, becomes infinite here.
    double number = value.doubleValue(Double.POSITIVE_INFINITY);
    if (!(Math.abs(number) <= FARTHEST)) {
      throw wrong(name, value, Message.of("storage.expect.coordinate"));
    }
    return number;
  }

  /** A whole number of any size that a {@code long} holds. */
  long whole(String name) throws Problem {
    JsonNode value = required(name);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw wrong(name, value, Message.of("storage.expect.whole"));
    }
    return value.longValue();
  }

  /** Any number; what is beyond a double becomes infinite. */
  double amount(String name) throws Problem {
    JsonNode value = required(name);
    if (!value.isNumber()) {
      throw wrong(name, value, Message.of("storage.expect.amount"));
    }
    return value.doubleValue(Double.POSITIVE_INFINITY);
  }

  double positive(String name) throws Problem {
    double value = coordinate(name);
    if (value <= 0) {
      throw wrong(name, node.get(name), Message.of("storage.expect.positive"));
    }
    return value;
  }

  /** One of an enum's constants, written as {@link #word}. */
  <E extends Enum<E>> E choice(String name, Class<E> type) throws Problem {
    String value = text(name);
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(value)) {
        return constant;
      }
      words.add(word(constant));
    }
    throw wrong(name, node.get(name), Message.of("storage.expect.oneOf", String.join(", ", words)));
  }

  <E extends Enum<E>> E choiceOr(String name, Class<E> type, E fallback) throws Problem {
    return has(name) ? choice(name, type) : fallback;
  }

  /** How a constant stands in a file: DEAD_LETTER is "dead-letter". */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Writes a text that may be missing. */
  static ObjectNode putUnlessEmpty(ObjectNode tree, String name, String text) {
    return text.isEmpty() ? tree.putNull(name) : tree.put(name, text);
  }

  /** Writes a flag that is missing while it is false. */
  static ObjectNode putUnlessFalse(ObjectNode tree, String name, boolean flag) {
    return flag ? tree.put(name, true) : tree.putNull(name);
  }

  /** Writes a list that is missing while it is empty. */
  static <T> ObjectNode putUnlessEmpty(
      ObjectNode tree, String name, List<T> values, Function<T, ObjectNode> write) {
    if (values.isEmpty()) {
      return tree.putNull(name);
    }
    ArrayNode list = tree.putArray(name);
    values.forEach(value -> list.add(write.apply(value)));
    return tree;
  }

  /** Writes a choice that is missing where it is the usual one. */
  static <E extends Enum<E>> ObjectNode putUnless(
      ObjectNode tree, String name, E constant, E usual) {
    return constant == usual ? tree.putNull(name) : tree.put(name, word(constant));
  }

  LocalDate date(String name) throws Problem {
    LocalDate date = parsed(name, LocalDate::parse, Message.of("storage.expect.date"));
    if (date.getYear() < 1970 || date.getYear() > 9998) {
      throw wrong(name, node.get(name), Message.of("storage.expect.date"));
    }
    return date;
  }

  Instant instant(String name) throws Problem {
    Instant value = parsed(name, IsoInstant::parse, Message.of("storage.expect.instant"));
    if (value.isBefore(FIRST_INSTANT) || value.isAfter(LAST_INSTANT)) {
      throw wrong(name, node.get(name), Message.of("storage.expect.instant"));
    }
    return value;
  }

  ZoneId zone(String name) throws Problem {
    return parsed(name, ZoneId::of, Message.of("storage.expect.zone"));
  }

  /** Zero or more; ISO 8601, such as PT1M30S. */
  Duration duration(String name) throws Problem {
    Duration value = parsed(name, Duration::parse, Message.of("storage.expect.duration"));
    if (value.isNegative() || value.compareTo(LONGEST) > 0) {
      throw wrong(name, node.get(name), Message.of("storage.expect.duration"));
    }
    return value;
  }

  private <T> T parsed(String name, Parser<T> parser, Message expected) throws Problem {
    String text = text(name);
    try {
      return parser.parse(text);
    } catch (DateTimeException e) {
      throw new Problem(wrong(name, node.get(name), expected).sentence(), e);
    }
  }

  Fields object(String name) throws Problem {
    if (required(name) instanceof ObjectNode object) {
      return new Fields(object, file, place + name + ".");
    }
    throw wrong(name, node.get(name), Message.of("storage.expect.object"));
  }

  Optional<Fields> objectIfThere(String name) throws Problem {
    return has(name) ? Optional.of(object(name)) : Optional.empty();
  }

  <T> PVector<T> list(String name, Reader<T> reader) throws Problem {
    List<T> elements = new ArrayList<>();
    for (JsonNode element : array(name)) {
      if (!(element instanceof ObjectNode object)) {
        throw wrong(name, element, Message.of("storage.expect.objects"));
      }
      elements.add(
          reader.read(new Fields(object, file, place + name + "[" + elements.size() + "].")));
    }
    return TreePVector.from(elements);
  }

  <T> PVector<T> listOr(String name, Reader<T> reader) throws Problem {
    return has(name) ? list(name, reader) : TreePVector.empty();
  }

  PVector<String> texts(String name) throws Problem {
    List<String> elements = new ArrayList<>();
    for (JsonNode element : array(name)) {
      if (!element.isString()) {
        throw wrong(name, element, Message.of("storage.expect.texts"));
      }
      elements.add(element.stringValue());
    }
    return TreePVector.from(elements);
  }

  private JsonNode array(String name) throws Problem {
    JsonNode value = required(name);
    if (!value.isArray()) {
      throw wrong(name, value, Message.of("storage.expect.list"));
    }
    return value;
  }

  private JsonNode required(String name) throws Problem {
    if (!has(name)) {
      throw Problem.of("storage.field.missing", file, place + name);
    }
    return node.get(name);
  }

  /** For a rule that only the codec knows, such as an end of a flow that is not there. */
  Problem wrong(String name, Message expected) {
    return wrong(name, node.get(name), expected);
  }

  private Problem wrong(String name, JsonNode value, Message expected) {
    return Problem.of("storage.field.wrong", file, place + name, shown(value), expected);
  }

  private static String shown(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> "{…}";
      case ARRAY -> "[…]";
      default -> {
        String text = value.toString();
        yield text.length() > 40 ? text.substring(0, 40) + "…" : text;
      }
    };
  }
}
