package dev.depthsprint.diagram.compare;

import dev.depthsprint.text.Message;

/** What a change is about. */
public enum Sort {
  /** The diagram as a whole, such as its title. */
  DIAGRAM("compare.sort.diagram"),
  COMPONENT("compare.sort.component"),
  FLOW("compare.sort.flow"),
  ZONE("compare.sort.zone"),
  NOTE("compare.sort.note");

  private final String key;

  Sort(String key) {
    this.key = key;
  }

  public Message label() {
    return Message.of(key);
  }
}
