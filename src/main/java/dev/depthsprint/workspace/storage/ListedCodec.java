package dev.depthsprint.workspace.storage;

import java.util.List;
import org.pcollections.PSortedMap;

/**
 * How a value stands in a file that is lists of elements with ids, for the most part. What {@link
 * #write} gives for such a list is what the lists' own codecs give for the elements, by id; an
 * element can be read whatever stands beside it, as long as no other has its id.
 */
interface ListedCodec<T> extends Codec<T> {

  /**
   * One list.
   *
   * @param field its name in the file
   * @param byId what is in it, by the elements' own ids
   */
  record Listed<E>(String field, Codec<E> codec, PSortedMap<String, E> byId) {}

  /** The value without its lists. */
  T bare(T value);

  /** All lists, in the order of the file; an empty one is written as the bare value's is. */
  List<Listed<?>> lists(T value);
}
