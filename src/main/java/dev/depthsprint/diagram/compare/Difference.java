package dev.depthsprint.diagram.compare;

import dev.depthsprint.text.Message;

/**
 * One field of an element that is not what it was.
 *
 * @param before as a person reads it; empty when the field had no value
 * @param after as a person reads it; empty when the field has no value any more
 */
public record Difference(String field, String before, String after) {

  /** For example "Retries: 3 → 5". */
  public Message sentence() {
    if (before.isEmpty()) {
      return Message.of("compare.difference.gained", field, after);
    }
    return after.isEmpty()
        ? Message.of("compare.difference.lost", field, before)
        : Message.of("compare.difference", field, before, after);
  }
}
