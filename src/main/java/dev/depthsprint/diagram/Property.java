package dev.depthsprint.diagram;

import static dev.depthsprint.diagram.Layer.INGESTION;
import static dev.depthsprint.diagram.Layer.PROCESSING;
import static dev.depthsprint.diagram.Layer.SERVING;
import static dev.depthsprint.diagram.Layer.SOURCE;
import static dev.depthsprint.diagram.Layer.STORAGE;

import dev.depthsprint.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be said about a component in one value. A name in upper case, turned to lower case and
 * hyphens, stands in files. Those with more than one value are a {@link Trait}.
 */
public enum Property {
  THROUGHPUT(
      "diagram.property.throughput",
      new ValueType.Amount(),
      SOURCE,
      INGESTION,
      PROCESSING,
      STORAGE,
      SERVING),
  PARTITIONS("diagram.property.partitions", new ValueType.Count(1), INGESTION, STORAGE),
  BATCH_SIZE("diagram.property.batchSize", new ValueType.Count(1), INGESTION, PROCESSING),
  CONSUMER_GROUP("diagram.property.consumerGroup", new ValueType.Words(), PROCESSING, SERVING),
  DELIVERY_GUARANTEE(
      "diagram.property.deliveryGuarantee",
      ValueType.of(
          DeliveryGuarantee.AT_MOST_ONCE,
          DeliveryGuarantee.AT_LEAST_ONCE,
          DeliveryGuarantee.EXACTLY_ONCE),
      INGESTION,
      PROCESSING,
      STORAGE),
  WATERMARK_DELAY("diagram.property.watermarkDelay", new ValueType.Length(), PROCESSING),
  RETENTION("diagram.property.retention", new ValueType.Length(), SOURCE, INGESTION, STORAGE),
  COMPACTION("diagram.property.compaction", ValueType.of(Compaction.values()), INGESTION),
  DEAD_LETTER_TARGET(
      "diagram.property.deadLetterTarget", new ValueType.Words(), INGESTION, PROCESSING),
  OWNER("diagram.property.owner", new ValueType.Words(), Layer.values()),
  SCHEMA("diagram.property.schema", new ValueType.Words(), Layer.values()),
  SLA("diagram.property.sla", new ValueType.Words(), Layer.values()),
  DATA_CLASSIFICATION(
      "diagram.property.dataClassification",
      ValueType.of(SecurityLevel.values()),
      SOURCE,
      INGESTION,
      PROCESSING,
      STORAGE,
      SERVING),
  ENCRYPTION_AT_REST(
      "diagram.property.encryptionAtRest",
      ValueType.of(RestEncryption.values()),
      SOURCE,
      INGESTION,
      STORAGE),
  COST_PER_MONTH("diagram.property.costPerMonth", new ValueType.Amount(), Layer.values()),
  COST_PER_GIGABYTE(
      "diagram.property.costPerGigabyte",
      new ValueType.Amount(),
      INGESTION,
      PROCESSING,
      STORAGE,
      SERVING),
  VOLUME(
      "diagram.property.volume",
      new ValueType.Amount(),
      SOURCE,
      INGESTION,
      PROCESSING,
      STORAGE,
      SERVING);

  /** Systems of a fitting layer of which it says nothing all the same. */
  private static final Map<Property, Set<String>> SAYS_NOTHING_OF =
      Map.of(
          PARTITIONS, Set.of("talend", "pubsub", "airbyte", "debezium"),
          COMPACTION, Set.of("talend", "pubsub", "airbyte", "debezium", "kinesis"),
          RETENTION, Set.of("talend", "airbyte", "debezium"),
          CONSUMER_GROUP, Set.of("dbt", "airflow"),
          WATERMARK_DELAY, Set.of("dbt", "airflow"));

  /** What the line below a name tells, the weightiest first; what a badge tells is not among it. */
  public static final List<Property> DETAILS =
      List.of(
          PARTITIONS,
          THROUGHPUT,
          RETENTION,
          BATCH_SIZE,
          VOLUME,
          COMPACTION,
          SLA,
          CONSUMER_GROUP,
          SCHEMA);

  private final String key;
  private final ValueType type;
  private final Set<Layer> layers;

  Property(String key, ValueType type, Layer... layers) {
    this.key = key;
    this.type = type;
    this.layers = Set.of(layers);
  }

  public ValueType type() {
    return type;
  }

  /** The term, for example "Watermark delay". */
  public String label() {
    return part(0);
  }

  /** What its number counts, for example "records/s"; empty for what is no number. */
  public String unit() {
    return part(1);
  }

  /** What the term means, in a sentence or two. */
  public String explanation() {
    return part(2);
  }

  /** The text holds label, unit and explanation, so that they are translated together. */
  private String part(int i) {
    return Message.of(key).text().split("\\|", -1)[i].strip();
  }

  /** True when it can be said about components of the kind. */
  public boolean fits(Kind kind) {
    return layers.contains(kind.layer())
        && !SAYS_NOTHING_OF.getOrDefault(this, Set.of()).contains(kind.id());
  }

  /** True when it is shown by a badge. */
  boolean isBadge() {
    return switch (this) {
      case DELIVERY_GUARANTEE,
          WATERMARK_DELAY,
          DEAD_LETTER_TARGET,
          DATA_CLASSIFICATION,
          ENCRYPTION_AT_REST ->
          true;
      default -> false;
    };
  }

  /** True when it may stand in the line below the name. */
  public boolean isDetail() {
    return DETAILS.contains(this);
  }

  /** Those that fit the kind, in the order in which they are shown. */
  public static List<Property> of(Kind kind) {
    return Arrays.stream(values()).filter(property -> property.fits(kind)).toList();
  }
}
