package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Property;
import dev.depthsprint.text.Message;

/** What a property is about: the headings under which properties stand. */
enum PropertyGroup {
  FLOW("inspector.group.flow"),
  RELIABILITY("inspector.group.reliability"),
  GOVERNANCE("inspector.group.governance"),
  COST("inspector.group.cost");

  private final String key;

  PropertyGroup(String key) {
    this.key = key;
  }

  Message title() {
    return Message.of(key);
  }

  static PropertyGroup of(Property property) {
    return switch (property) {
      case THROUGHPUT, PARTITIONS, BATCH_SIZE, CONSUMER_GROUP, WATERMARK_DELAY -> FLOW;
      case DELIVERY_GUARANTEE, RETENTION, COMPACTION, DEAD_LETTER_TARGET, SLA -> RELIABILITY;
      case OWNER, SCHEMA, DATA_CLASSIFICATION, ENCRYPTION_AT_REST -> GOVERNANCE;
      case COST_PER_MONTH, COST_PER_GIGABYTE, VOLUME -> COST;
    };
  }
}
