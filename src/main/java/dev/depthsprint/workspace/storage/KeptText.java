package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The text of a file of lists, of which only what changed is made anew: an edit of a large diagram
 * touches a few of its elements. What is made is read back, element by element; the rest was when
 * it was made. Where that would not be as good as reading all of it, all of it is read.
 */
final class KeptText<T> implements FileText<T> {

  /**
   * No text of so few bytes has more tokens than a file may have: behind each stands at least one
   * character that is none.
   */
  private static final int LARGEST = 2 * JsonText.MOST_TOKENS;

  private static final String EMPTY_LIST = "[]";
  private static final ObjectNode NOTHING = JsonText.object();

  private final FileFormat<T> format;
  private final ListedCodec<T> codec;
  private final Map<String, KeptList> lists = new HashMap<>();
  private Others others = new Others(NOTHING, Map.of());

  /** The tree that was loaded, and its elements by list and id. */
  private record Others(ObjectNode loaded, Map<String, Map<String, ObjectNode>> elements) {}

  KeptText(FileFormat<T> format, ListedCodec<T> codec) {
    this.format = format;
    this.codec = codec;
  }

  @Override
  public byte[] of(T value, ObjectNode loaded, String name) throws Problem {
    if (others.loaded() != loaded) {
      // Many a file is written once only, at the start of the window.
      lists.clear();
      others = others(value, loaded);
      return format.bytes(value, loaded, name);
    }
    Optional<byte[]> bytes = hasEachIdOnce(value) ? spliced(value, loaded, name) : Optional.empty();
    return bytes.isPresent() ? bytes.get() : format.bytes(value, loaded, name);
  }

  private Others others(T value, ObjectNode loaded) {
    Map<String, Map<String, ObjectNode>> all = new HashMap<>();
    for (ListedCodec.Listed<?> list : codec.lists(value)) {
      Map<String, ObjectNode> byId = new HashMap<>();
      for (JsonNode element : loaded.path(list.field())) {
        if (element instanceof ObjectNode object) {
          byId.putIfAbsent(object.path("id").stringValue(""), object);
        }
      }
      all.put(list.field(), byId);
    }
    return new Others(loaded, all);
  }

  private boolean hasEachIdOnce(T value) {
    Set<String> ids = new HashSet<>();
    int count = 0;
    for (ListedCodec.Listed<?> list : codec.lists(value)) {
      ids.addAll(list.byId().keySet());
      count += list.byId().size();
    }
    return ids.size() == count;
  }

  /** Empty when something is not as it should be, which reading all of it will name. */
  private Optional<byte[]> spliced(T value, ObjectNode loaded, String name) {
    try {
      var text = new ByteArrayOutputStream();
      String head = head(value, loaded, name);
      int at = 0;
      for (ListedCodec.Listed<?> list : codec.lists(value)) {
        if (!list.byId().isEmpty()) {
          String empty = field(list) + EMPTY_LIST;
          int found = head.indexOf(empty, at) + empty.length();
          text.writeBytes(bytes(head.substring(at, found - EMPTY_LIST.length()) + "["));
          byte[] elements = list(list, name);
          text.write(elements, 1, elements.length - 1);
          text.writeBytes(bytes("\n  ]"));
          at = found;
        }
      }
      text.writeBytes(bytes(head.substring(at)));
      return Optional.of(text.toByteArray()).filter(all -> all.length <= LARGEST);
    } catch (Problem _) {
      return Optional.empty();
    }
  }

  /** How the field of a list begins: no line of a text or of a deeper level begins so. */
  private static String field(ListedCodec.Listed<?> list) {
    return "\n  \"" + list.field() + "\": ";
  }

  /** The file without the elements, in which each list that has some is an empty one. */
  private String head(T value, ObjectNode loaded, String name) throws Problem {
    T bare = codec.bare(value);
    ObjectNode written = codec.write(bare);
    for (ListedCodec.Listed<?> list : codec.lists(value)) {
      if (!list.byId().isEmpty()) {
        written.putArray(list.field());
      }
    }
    byte[] text = FileFormat.laid(written, loaded);
    FileFormat.requireSame(codec, bare, written, format.parse(text, name).value(), name);
    return new String(text, StandardCharsets.UTF_8);
  }

  private <E> byte[] list(ListedCodec.Listed<E> list, String name) throws Problem {
    KeptList before = lists.getOrDefault(list.field(), KeptList.NONE);
    KeptList after = before.after(list.byId(), element -> element(list, element, name));
    lists.put(list.field(), after);
    return after.text();
  }

  /** With the comma before it that the first of a list does not have. */
  private <E> byte[] element(ListedCodec.Listed<E> list, E element, String name) throws Problem {
    ObjectNode written = list.codec().write(element);
    Map<String, ObjectNode> loaded = others.elements().getOrDefault(list.field(), Map.of());
    ObjectNode other = loaded.getOrDefault(written.get("id").stringValue(), NOTHING);
    byte[] text = JsonText.pretty(Overlay.of(written, other));
    E back = list.codec().read(Fields.of(JsonText.parse(text, name), name));
    FileFormat.requireSame(list.codec(), element, written, back, name);
    return bytes(
        (",\n" + new String(text, StandardCharsets.UTF_8).stripTrailing()).replace("\n", "\n    "));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
