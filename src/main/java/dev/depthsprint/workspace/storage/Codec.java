package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Problem;
import tools.jackson.databind.node.ObjectNode;

/** How one kind of value stands in a file. What {@link #write} gives, {@link #read} takes back. */
interface Codec<T> {

  /**
   * All fields that this version knows, in the order of the file. A null stands for a known field
   * that the value does not have; it is left out of the file.
   */
  ObjectNode write(T value);

  /**
   * @throws Problem naming the file and the field that is not as it should be
   */
  T read(Fields fields) throws Problem;
}
