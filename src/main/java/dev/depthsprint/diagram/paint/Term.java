package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Property;
import dev.depthsprint.text.Message;

/** What a badge is about: a word of data engineering that the legend and a hint can explain. */
enum Term {
  CHECKPOINT("flag", "paint.term.checkpoint"),
  RETRY("refresh", "paint.term.retry"),
  WINDOW("view-week-outline", "paint.term.window"),
  DELIVERY("check-decagram-outline", Property.DELIVERY_GUARANTEE),
  WATERMARK("waves", Property.WATERMARK_DELAY),
  CLASSIFICATION("eye-outline", Property.DATA_CLASSIFICATION),
  ENCRYPTION("key-outline", Property.ENCRYPTION_AT_REST),
  DEAD_LETTER("email-alert-outline", Property.DEAD_LETTER_TARGET);

  private final String icon;
  private final Entry entry;

  Term(String icon, String key) {
    this.icon = icon;
    entry = part -> Message.of(key).text().split("\\|", -1)[part].strip();
  }

  Term(String icon, Property property) {
    this.icon = icon;
    entry = part -> part == 0 ? property.label() : property.explanation();
  }

  /** The parts of an entry in a dictionary: 0 is the word, 1 what it means. */
  private interface Entry {
    String part(int index);
  }

  String icon() {
    return icon;
  }

  String label() {
    return entry.part(0);
  }

  String explanation() {
    return entry.part(1);
  }
}
