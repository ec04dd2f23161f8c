package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Problem;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.pcollections.PSortedMap;

/**
 * The text of a list as it was last made, one element after the other, by id. An element that is
 * the very one that it was then has the very text that it had then.
 *
 * @param ends where each element's text ends in {@code text}, as many as ids
 */
record KeptList(String[] ids, Object[] elements, int[] ends, byte[] text) {

  static final KeptList NONE = new KeptList(new String[0], new Object[0], new int[0], new byte[0]);

  /** Makes the text of one element. */
  @FunctionalInterface
  interface Wording<E> {
    byte[] of(E element) throws Problem;
  }

  /** The text of these elements; {@code wording} makes what this list does not have. */
  <E> KeptList after(PSortedMap<String, E> byId, Wording<E> wording) throws Problem {
    var after =
        new KeptList(new String[byId.size()], new Object[byId.size()], new int[byId.size()], text);
    var made = new ByteArrayOutputStream(text.length + 1024);
    int at = 0;
    int count = 0;
    for (Map.Entry<String, E> entry : byId.entrySet()) {
      while (at < ids.length && ids[at].compareTo(entry.getKey()) < 0) {
        at++;
      }
      if (at < ids.length && elements[at] == entry.getValue()) {
        made.write(text, start(at), ends[at] - start(at));
      } else {
        made.writeBytes(wording.of(entry.getValue()));
      }
      after.ids[count] = entry.getKey();
      after.elements[count] = entry.getValue();
      after.ends[count] = made.size();
      count++;
    }
    return new KeptList(after.ids, after.elements, after.ends, made.toByteArray());
  }

  private int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }
}
