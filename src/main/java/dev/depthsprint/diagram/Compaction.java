package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;

/** What a log throws away, in Kafka's terms: its {@code cleanup.policy}. */
public enum Compaction implements Option {
  DELETE("diagram.compaction.delete"),
  COMPACT("diagram.compaction.compact"),
  COMPACT_AND_DELETE("diagram.compaction.compactAndDelete");

  private final String key;

  Compaction(String key) {
    this.key = key;
  }

  @Override
  public Message label() {
    return Message.of(key);
  }
}
