package dev.depthsprint.workspace.storage;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the plainest of objects, which nearly all lines of the time journal are: no spaces, ASCII
 * without escapes, values that are texts, whole numbers, true or false. It only saves time: tens of
 * thousands of such lines are read before a window can open. What is not as plain, or not right, is
 * left to {@link JsonText}.
 */
final class FlatJson {

  /** Longer numbers are left to who knows how to keep every digit. */
  private static final int MOST_DIGITS = 15;

  private final byte[] line;
  private int at;

  private FlatJson(byte[] line) {
    this.line = line;
  }

  /** Empty when the object is not plain. */
  static Optional<ObjectNode> parse(byte[] line) {
    var reading = new FlatJson(line);
    ObjectNode tree = JsonText.object();
    return reading.takes('{') && reading.fields(tree) && reading.at == line.length
        ? Optional.of(tree)
        : Optional.empty();
  }

  private boolean fields(ObjectNode tree) {
    do {
      Optional<String> name = text();
      if (name.isEmpty() || tree.has(name.get()) || !takes(':') || !value(tree, name.get())) {
        return false;
      }
    } while (takes(','));
    return takes('}');
  }

  private boolean takes(char sign) {
    if (at < line.length && line[at] == sign) {
      at++;
      return true;
    }
    return false;
  }

  private Optional<String> text() {
    if (!takes('"')) {
      return Optional.empty();
    }
    int from = at;
    while (at < line.length && line[at] != '"' && line[at] != '\\' && line[at] >= ' ') {
      at++;
    }
    int to = at;
    return takes('"')
        ? Optional.of(new String(line, from, to - from, StandardCharsets.ISO_8859_1))
        : Optional.empty();
  }

  private boolean value(ObjectNode tree, String name) {
    if (at < line.length && line[at] == '"') {
      Optional<String> text = text();
      text.ifPresent(it -> tree.put(name, it));
      return text.isPresent();
    }
    return word("true", tree, name, true) || word("false", tree, name, false) || number(tree, name);
  }

  private boolean word(String word, ObjectNode tree, String name, boolean value) {
    int start = at;
    for (int i = 0; i < word.length(); i++) {
      if (!takes(word.charAt(i))) {
        at = start;
        return false;
      }
    }
    tree.put(name, value);
    return true;
  }

  private boolean number(ObjectNode tree, String name) {
    int from = at;
    long value = 0;
    while (at < line.length && line[at] >= '0' && line[at] <= '9') {
      value = 10 * value + line[at] - '0';
      at++;
    }
    int digits = at - from;
    boolean isPlain = digits > 0 && digits <= MOST_DIGITS && (line[from] != '0' || digits == 1);
    if (isPlain && value <= Integer.MAX_VALUE) {
      tree.put(name, (int) value);
    } else if (isPlain) {
      tree.put(name, value);
    }
    return isPlain;
  }
}
