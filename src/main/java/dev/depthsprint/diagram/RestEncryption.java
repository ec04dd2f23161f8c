package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;

/** Who holds the key of the data that lies on disk. */
public enum RestEncryption implements Option {
  NONE("diagram.atRest.none"),
  PROVIDER_KEY("diagram.atRest.providerKey"),
  CUSTOMER_KEY("diagram.atRest.customerKey");

  private final String key;

  RestEncryption(String key) {
    this.key = key;
  }

  @Override
  public Message label() {
    return Message.of(key);
  }
}
