package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;

/** The part of a pipeline that a component belongs to, in reading order. */
public enum Layer {
  SOURCE("diagram.layer.source"),
  INGESTION("diagram.layer.ingestion"),
  PROCESSING("diagram.layer.processing"),
  STORAGE("diagram.layer.storage"),
  SERVING("diagram.layer.serving"),
  GOVERNANCE("diagram.layer.governance");

  private final String key;

  Layer(String key) {
    this.key = key;
  }

  public Message label() {
    return Message.of(key);
  }
}
