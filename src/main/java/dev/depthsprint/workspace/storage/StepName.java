package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The name of a step of undo in a file: {@code {"key": …, "with": […]}}. */
final class StepName {

  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z]+)+");

  private StepName() {}

  static ObjectNode write(Message name) {
    ObjectNode tree = JsonText.object().put("key", name.key());
    if (!name.arguments().isEmpty()) {
      ArrayNode with = tree.putArray("with");
      for (Object argument : name.arguments()) {
        switch (argument) {
          case Message message -> with.add(write(message));
          case Integer number -> with.add(number);
          case Long number -> with.add(number);
          default -> with.add(argument.toString());
        }
      }
    }
    return tree;
  }

  /** The name, or a general one where this version has no such words. */
  static Message read(JsonNode tree) {
    String key = tree.path("key").stringValue("");
    if (!isKnown(key)) {
      return Message.of("storage.history.step");
    }
    List<Object> arguments = new ArrayList<>();
    for (JsonNode argument : tree.path("with")) {
      arguments.add(
          switch (argument) {
            case ObjectNode message -> read(message);
            case JsonNode number when number.isIntegralNumber() -> number.longValue();
            default -> argument.stringValue("");
          });
    }
    return new Message(key, arguments);
  }

  private static boolean isKnown(String key) {
    try {
      return KEY.matcher(key).matches()
          && Texts.bundle(key.substring(0, key.indexOf('.'))).containsKey(key);
    } catch (MissingResourceException _) {
      return false;
    }
  }
}
