package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * UTF-8 text ⇄ tree. Reading is strict: one object and nothing behind it, no key twice, and limits
 * on size, depth and length, so that no file can take the memory or the time of the app.
 */
final class JsonText {

  /** No file of a workspace may be larger, in bytes. */
  static final int LARGEST_FILE = 32 * 1024 * 1024;

  /** No file may have more braces, brackets, names and values. */
  static final int MOST_TOKENS = 4_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(LARGEST_FILE)
                          .maxNestingDepth(64)
                          .maxTokenCount(MOST_TOKENS)
                          .maxStringLength(1_000_000)
                          .maxNameLength(1_000)
                          .maxNumberLength(100)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // A number in a field that we do not know keeps every digit.
          .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final ObjectWriter PRETTY = MAPPER.writer().with(printer());

  private JsonText() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /**
   * @param name how the file is called in the sentence of a problem
   */
  static ObjectNode parse(byte[] bytes, String name) throws Problem {
    String text = decode(bytes, name);
    try {
      JsonNode tree = MAPPER.readTree(text);
      if (tree instanceof ObjectNode object) {
        return object;
      }
    } catch (StreamConstraintsException e) {
      throw new Problem(Sentences.tooMuch(name), e);
    } catch (JacksonException e) {
      int conflict = ConflictMarkers.line(text);
      throw new Problem(
          conflict > 0
              ? Sentences.conflict(name, conflict)
              : Sentences.notJson(name, e.getLocation(), e.getOriginalMessage()),
          e);
    }
    throw Problem.of("storage.json.noObject", name);
  }

  /**
   * The first fields of an object whose text may be cut off, up to and with the one named; empty
   * when that one is not whole, or when what comes before it is not right.
   */
  static Optional<ObjectNode> front(byte[] bytes, String last) {
    ObjectNode tree = object();
    try (var parser = MAPPER.createParser(bytes)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME && !tree.has(last)) {
          String name = parser.currentName();
          parser.nextToken();
          tree.set(name, parser.<JsonNode>readValueAsTree());
        }
      }
      return Optional.of(tree).filter(read -> read.has(last));
    } catch (JacksonException _) {
      return Optional.of(tree).filter(read -> read.has(last));
    }
  }

  /** The file's text: one field a line, two spaces a level, a newline at the end. */
  static byte[] pretty(ObjectNode tree) {
    return (PRETTY.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The tree in one line, without a newline. */
  static String line(ObjectNode tree) {
    return MAPPER.writeValueAsString(tree);
  }

  /** A number as people write it: a whole one has no point, and there is no negative zero. */
  static JsonNode number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? LongNode.valueOf((long) value)
        : DoubleNode.valueOf(value);
  }

  private static String decode(byte[] bytes, String name) throws Problem {
    if (bytes.length == 0) {
      throw Problem.of("storage.json.empty", name);
    }
    if (bytes[0] == 0) {
      throw Problem.of("storage.json.zeros", name);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Problem(Sentences.notUtf8(name), e);
    }
  }

  private static DefaultPrettyPrinter printer() {
    var indent = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indent)
        .withArrayIndenter(indent);
  }
}
