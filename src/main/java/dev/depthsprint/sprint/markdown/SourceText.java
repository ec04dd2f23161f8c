package dev.depthsprint.sprint.markdown;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** The lines of a file, without their ends, and what was odd about its bytes. */
record SourceText(List<Line> lines, PVector<Message> warnings) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  static SourceText of(String file, byte[] content) throws Problem {
    if (content.length > PlanReader.MAX_BYTES) {
      throw Problem.of("markdown.huge", file);
    }
    Charset charset = charsetOf(content);
    String text = decoded(file, content, charset);
    if (text.indexOf('\0') >= 0) {
      throw Problem.of("markdown.binary", file);
    }
    if (text.isBlank()) {
      throw Problem.of("markdown.empty", file);
    }
    PVector<Message> warnings =
        charset.equals(StandardCharsets.UTF_8)
            ? TreePVector.empty()
            : TreePVector.singleton(Message.of("markdown.utf16", file));
    return new SourceText(numbered(text.lines().toList()), warnings);
  }

  private static List<Line> numbered(List<String> texts) {
    return IntStream.range(0, texts.size()).mapToObj(i -> Line.of(i + 1, texts.get(i))).toList();
  }

  private static String decoded(String file, byte[] content, Charset charset) throws Problem {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException failure) {
      throw new Problem(Message.of("markdown.notUtf8", file), failure);
    }
  }

  /**
   * UTF-16 shows by its byte order mark, or by zeros in every other byte: text in western languages
   * has them there and nowhere else.
   */
  private static Charset charsetOf(byte[] content) {
    int mark = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
    int[] zeros = new int[2];
    for (int i = 0; i < content.length; i++) {
      if (content[i] == 0) {
        zeros[i & 1]++;
      }
    }
    int many = content.length / 4;
    if (mark == 0xFEFF || zeros[0] > many && zeros[1] == 0) {
      return StandardCharsets.UTF_16BE;
    }
    return mark == 0xFFFE || zeros[1] > many && zeros[0] == 0
        ? StandardCharsets.UTF_16LE
        : StandardCharsets.UTF_8;
  }
}
