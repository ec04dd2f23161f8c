package dev.depthsprint.diagram;

/**
 * How a flow carries its records.
 *
 * @param format for example "Avro"; may be empty
 */
public record Carriage(String format, DeliveryGuarantee delivery, TransitEncryption encryption) {

  public static final Carriage UNSTATED =
      new Carriage("", DeliveryGuarantee.UNSTATED, TransitEncryption.UNSTATED);

  public Carriage withFormat(String value) {
    return new Carriage(value, delivery, encryption);
  }

  public Carriage withDelivery(DeliveryGuarantee value) {
    return new Carriage(format, value, encryption);
  }

  public Carriage withEncryption(TransitEncryption value) {
    return new Carriage(format, delivery, value);
  }
}
