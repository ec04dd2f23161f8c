package dev.depthsprint.diagram.compare;

import dev.depthsprint.text.Message;

/** What became of an element. */
public enum Verdict {
  ADDED("compare.verdict.added"),
  REMOVED("compare.verdict.removed"),
  CHANGED("compare.verdict.changed");

  private final String key;

  Verdict(String key) {
    this.key = key;
  }

  public Message label() {
    return Message.of(key);
  }
}
