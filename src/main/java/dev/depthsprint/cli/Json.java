package dev.depthsprint.cli;

import java.util.List;
import java.util.Map;

/**
 * Writes what a script reads: maps, lists, texts, whole numbers and truth values, indented by two
 * spaces. Maps keep their order.
 */
final class Json {

  private final StringBuilder text = new StringBuilder();

  private Json() {}

  static String text(Object value) {
    Json json = new Json();
    json.value(value, "\n");
    return json.text.toString();
  }

  /**
   * @param line a newline and the indentation of the value
   */
  private void value(Object value, String line) {
    switch (value) {
      case Map<?, ?> map -> object(map, line);
      case List<?> list -> array(list, line);
      case String string -> string(string);
      case Integer _, Long _, Boolean _ -> text.append(value);
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private void object(Map<?, ?> map, String line) {
    text.append('{');
    String separator = line + "  ";
    for (Map.Entry<?, ?> field : map.entrySet()) {
      text.append(separator);
      string((String) field.getKey());
      text.append(": ");
      value(field.getValue(), line + "  ");
      separator = "," + line + "  ";
    }
    text.append(map.isEmpty() ? "}" : line + "}");
  }

  private void array(List<?> list, String line) {
    text.append('[');
    String separator = line + "  ";
    for (Object element : list) {
      text.append(separator);
      value(element, line + "  ");
      separator = "," + line + "  ";
    }
    text.append(list.isEmpty() ? "]" : line + "]");
  }

  private void string(String string) {
    text.append('"');
    string.chars().forEach(this::character);
    text.append('"');
  }

  private void character(int character) {
    switch (character) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\t' -> text.append("\\t");
      default -> {
        if (Printable.isControl(character)) {
          text.append("\\u%04x".formatted(character));
        } else {
          text.append((char) character);
        }
      }
    }
  }
}
