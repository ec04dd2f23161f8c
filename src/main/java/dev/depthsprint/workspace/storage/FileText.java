package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Problem;
import tools.jackson.databind.node.ObjectNode;

/** Makes the bytes of one file, time after time. */
@FunctionalInterface
interface FileText<T> {

  /**
   * The value laid over the tree that it was loaded from, read back before it is given out.
   *
   * @param name how the file is called in the sentence of a problem
   * @throws Problem when what was made could not be loaded
   */
  byte[] of(T value, ObjectNode loaded, String name) throws Problem;
}
