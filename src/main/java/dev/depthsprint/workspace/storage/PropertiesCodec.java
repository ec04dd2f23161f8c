package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Option;
import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.Value;
import dev.depthsprint.diagram.ValueType;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.util.List;
import java.util.Locale;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * A component's {@code properties}: one field for each that is set, named as in {@link Property}
 * with lower case and hyphens, such as {@code "consumer-group": "orders"}. A count or an amount is
 * a number, a length an ISO 8601 duration, words a text, a choice one of its words.
 */
final class PropertiesCodec implements Codec<PSortedMap<Property, Value>> {

  @Override
  public ObjectNode write(PSortedMap<Property, Value> properties) {
    ObjectNode tree = JsonText.object();
    for (Property property : Property.values()) {
      String name = Fields.word(property);
      switch (properties.get(property)) {
        case null -> tree.putNull(name);
        case Value.Count(long number) -> tree.put(name, number);
        case Value.Amount(double number) -> tree.set(name, JsonText.number(number));
        case Value.Length(var duration) -> tree.put(name, duration.toString());
        case Value.Words(String text) -> tree.put(name, text);
        case Value.Choice(Option option) -> tree.put(name, word(option));
      }
    }
    return tree;
  }

  private static String word(Option option) {
    return option.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public PSortedMap<Property, Value> read(Fields fields) throws Problem {
    PSortedMap<Property, Value> properties = TreePMap.empty();
    for (Property property : Property.values()) {
      String name = Fields.word(property);
      if (fields.has(name)) {
        properties = properties.plus(property, value(fields, name, property.type()));
      }
    }
    return properties;
  }

  private static Value value(Fields fields, String name, ValueType type) throws Problem {
    Value value =
        switch (type) {
          case ValueType.Count _ -> new Value.Count(fields.whole(name));
          case ValueType.Amount() -> new Value.Amount(fields.amount(name));
          case ValueType.Length() -> new Value.Length(fields.duration(name));
          case ValueType.Words() -> new Value.Words(fields.text(name));
          case ValueType.Choice(var options) -> new Value.Choice(option(fields, name, options));
        };
    if (!type.allows(value)) {
      throw fields.wrong(name, expected(type));
    }
    return value;
  }

  private static Option option(Fields fields, String name, List<Option> options) throws Problem {
    String text = fields.text(name);
    for (Option option : options) {
      if (word(option).equals(text)) {
        return option;
      }
    }
    String words = String.join(", ", options.stream().map(PropertiesCodec::word).toList());
    throw fields.wrong(name, Message.of("storage.expect.oneOf", words));
  }

  private static Message expected(ValueType type) {
    return switch (type) {
      case ValueType.Count(long least) ->
          Message.of(
              "storage.expect.integer",
              String.valueOf(least),
              String.valueOf(ValueType.GREATEST_COUNT));
      case ValueType.Amount() -> Message.of("storage.expect.amount");
      case ValueType.Length() -> Message.of("storage.expect.interval");
      case ValueType.Words(), ValueType.Choice _ -> Message.of("storage.expect.words");
    };
  }
}
