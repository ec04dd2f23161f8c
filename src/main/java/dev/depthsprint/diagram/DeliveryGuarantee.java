package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;

/** How often a record has its effect after something failed. */
public enum DeliveryGuarantee implements Option {
  UNSTATED("diagram.delivery.unstated"),
  AT_MOST_ONCE("diagram.delivery.atMostOnce"),
  AT_LEAST_ONCE("diagram.delivery.atLeastOnce"),
  EXACTLY_ONCE("diagram.delivery.exactlyOnce");

  private final String key;

  DeliveryGuarantee(String key) {
    this.key = key;
  }

  @Override
  public Message label() {
    return Message.of(key);
  }
}
