package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;

/** Who may see the data, from anyone to almost no one; the order is that of strictness. */
public enum SecurityLevel implements Option {
  PUBLIC("diagram.level.public"),
  INTERNAL("diagram.level.internal"),
  RESTRICTED("diagram.level.restricted"),
  SECRET("diagram.level.secret");

  private final String key;

  SecurityLevel(String key) {
    this.key = key;
  }

  @Override
  public Message label() {
    return Message.of(key);
  }
}
