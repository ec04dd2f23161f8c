package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;

/** How a flow is protected on its way. */
public enum TransitEncryption implements Option {
  UNSTATED("diagram.inTransit.unstated"),
  NONE("diagram.inTransit.none"),
  TLS("diagram.inTransit.tls"),
  MUTUAL_TLS("diagram.inTransit.mutualTls");

  private final String key;

  TransitEncryption(String key) {
    this.key = key;
  }

  @Override
  public Message label() {
    return Message.of(key);
  }
}
