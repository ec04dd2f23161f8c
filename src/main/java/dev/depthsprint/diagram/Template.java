package dev.depthsprint.diagram;

import dev.depthsprint.diagram.Flow.End;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** What a new diagram may start from. */
public enum Template {
  BLANK("blank", "diagram.template.blank") {
    @Override
    Diagram fill(Diagram empty) {
      return empty;
    }
  },

  /** Talend → Kafka → Db2 and Google Cloud: a pipeline as many are today, without a net. */
  CURRENT("current", "diagram.template.current") {
    @Override
    Diagram fill(Diagram empty) {
      return empty
          .with(component("source", "source", 0, 1, "diagram.current.source"))
          .with(component("talend", "talend", 1, 1, "diagram.current.talend"))
          .with(component("kafka", "kafka", 2, 1, "diagram.current.kafka"))
          .with(component("db2", "db2", 3, 0, "diagram.current.db2"))
          .with(component("bigquery", "bigquery", 3, 2, "diagram.current.bigquery"))
          .with(flow("source-talend", "source", "talend", "diagram.current.export"))
          .with(flow("talend-kafka", "talend", "kafka", "diagram.current.messages"))
          .with(flow("kafka-db2", "kafka", "db2", "diagram.current.rows"))
          .with(flow("kafka-bigquery", "kafka", "bigquery", "diagram.current.events"));
    }
  },

  /** Streaming from end to end, with what is promised on the way and who may see what. */
  TARGET("target", "diagram.template.target") {
    @Override
    Diagram fill(Diagram empty) {
      return areas(streams(stores(sources(empty))));
    }

    private Diagram sources(Diagram diagram) {
      return diagram
          .with(component("orders", "source", 0, 1, "diagram.target.orders"))
          .with(component("clicks", "source", 0, 3, "diagram.target.clicks"))
          .with(component("registry", "schema-registry", 1, 0, "diagram.target.registry"))
          .with(
              component("kafka", "kafka", 1, 2, "diagram.target.kafka")
                  .with(Property.PARTITIONS, new Value.Count(12))
                  .with(Property.RETENTION, new Value.Length(Duration.ofDays(7)))
                  .with(Property.THROUGHPUT, new Value.Amount(9200)))
          .with(component("tokens", "tokenization", 1, 3, "diagram.target.tokens"))
          .with(
              component("flink", "flink-sql", 2, 1, "diagram.target.flink")
                  .with(Checkpoint.USUAL)
                  .with(RetryPolicy.USUAL)
                  .with(Window.USUAL)
                  .with(Property.WATERMARK_DELAY, new Value.Length(Duration.ofSeconds(30))))
          .with(component("dlq", "dead-letter-queue", 2, 2, "diagram.target.dlq"))
          .with(
              component("spark", "spark", 2, 3, "diagram.target.spark")
                  .with(new Checkpoint(Duration.ofSeconds(30), "", Checkpoint.Mode.EXACTLY_ONCE))
                  .with(SESSIONS));
    }

    private Diagram stores(Diagram diagram) {
      return diagram
          .with(component("quality", "great-expectations", 3, 0, "diagram.target.quality"))
          .with(component("bigquery", "bigquery", 3, 1, "diagram.target.bigquery"))
          .with(
              component("lake", "cloud-storage", 3, 2, "diagram.target.lake")
                  .with(Property.ENCRYPTION_AT_REST, new Value.Choice(RestEncryption.CUSTOMER_KEY)))
          .with(
              component("db2", "db2", 3, 3, "diagram.target.db2")
                  .with(Property.DATA_CLASSIFICATION, new Value.Choice(SecurityLevel.RESTRICTED)))
          .with(component("catalog", "data-catalog", 4, 2, "diagram.target.catalog"))
          .with(component("dashboard", "dashboard", 4, 1, "diagram.target.dashboard"))
          .with(component("api", "data-api", 4, 3, "diagram.target.api"));
    }

    private Diagram streams(Diagram diagram) {
      return diagram
          .with(flow("orders-kafka", "orders", "kafka", "diagram.target.changes"))
          .with(
              flow("clicks-tokens", "clicks", "tokens", "diagram.target.events")
                  .withCarriage(Carriage.UNSTATED.withEncryption(TransitEncryption.TLS)))
          .with(up("tokens-kafka", "tokens", "kafka", "diagram.target.masked"))
          .with(down("registry-kafka", "registry", "kafka", "diagram.target.contracts"))
          .with(flow("kafka-flink", "kafka", "flink", "").withCarriage(AVRO))
          .with(flow("kafka-spark", "kafka", "spark", "").withCarriage(AVRO))
          .with(
              down("flink-dlq", "flink", "dlq", "diagram.target.givenUp")
                  .withOutcome(Outcome.DEAD_LETTER))
          .with(
              up("spark-dlq", "spark", "dlq", "diagram.target.invalid")
                  .withOutcome(Outcome.FAILURE))
          .with(flow("flink-bigquery", "flink", "bigquery", "diagram.target.revenue"))
          .with(
              flow("flink-lake", "flink", "lake", "diagram.target.late")
                  .withOutcome(Outcome.LATE_DATA))
          .with(flow("spark-db2", "spark", "db2", "diagram.target.upserts"))
          .with(down("quality-bigquery", "quality", "bigquery", "diagram.target.checks"))
          .with(flow("lake-catalog", "lake", "catalog", "diagram.target.lineage"))
          .with(flow("bigquery-dashboard", "bigquery", "dashboard", ""))
          .with(flow("db2-api", "db2", "api", ""));
    }

    /** Wide enough for their titles to stand beside the flows. */
    private Diagram areas(Diagram diagram) {
      var personal = new Box(-24, 3 * ROW - 40, COLUMN + Component.WIDTH + 48, 128);
      var cloud = new Box(3 * COLUMN - 80, ROW - 40, COLUMN + Component.WIDTH + 104, ROW + 128);
      var paper = new Box(3 * COLUMN, 4 * ROW - 24, Note.WIDTH, Note.HEIGHT);
      return diagram
          .with(
              new Zone(
                  "personal-data",
                  Zone.Sort.SECURITY,
                  Texts.text("diagram.target.personal"),
                  SecurityLevel.RESTRICTED,
                  personal))
          .with(
              new Zone(
                  "cloud",
                  Zone.Sort.CLOUD_REGION,
                  Texts.text("diagram.target.cloud"),
                  SecurityLevel.INTERNAL,
                  cloud))
          .with(
              new Note(
                  "locks", Note.Sort.BOTTLENECK, Texts.text("diagram.target.locks"), paper, "db2"));
    }
  };

  private static final Window SESSIONS =
      Window.USUAL.withShape(Window.Shape.SESSION).withLength(Duration.ofMinutes(30));

  private static final Carriage AVRO =
      new Carriage("Avro", DeliveryGuarantee.AT_LEAST_ONCE, TransitEncryption.UNSTATED);

  /** From one column or row to the next, in diagram units; both are multiples of the grid of 8. */
  private static final double COLUMN = Component.WIDTH + 104;

  private static final double ROW = Component.HEIGHT + 64;

  private final String id;
  private final String titleKey;

  Template(String id, String titleKey) {
    this.id = id;
    this.titleKey = titleKey;
  }

  /** The name on the command line. */
  public String id() {
    return id;
  }

  public Message title() {
    return Message.of(titleKey);
  }

  public static Optional<Template> of(String id) {
    return Arrays.stream(values()).filter(template -> template.id.equals(id)).findFirst();
  }

  /** A new diagram; the same every time. */
  public Diagram create(String slug, String diagramTitle) {
    return fill(Diagram.empty(slug, diagramTitle));
  }

  abstract Diagram fill(Diagram empty);

  /**
   * A component at a place of the template's raster; its text is "name | detail", or the name alone
   * where properties say the rest.
   */
  private static Component component(String id, String kind, int column, int row, String key) {
    String[] texts = Texts.text(key).split(" \\| ");
    return Component.of(
            id, Catalogue.kind(kind).orElseThrow(), new Point(column * COLUMN, row * ROW))
        .withName(texts[0])
        .withDetail(texts.length > 1 ? texts[1] : "");
  }

  private static Flow flow(String id, String from, String to, String labelKey) {
    return Flow.between(id, from, to).withLabel(labelKey.isEmpty() ? "" : Texts.text(labelKey));
  }

  private static Flow down(String id, String from, String to, String labelKey) {
    return flow(id, from, to, labelKey).withEnds(End.at(from, Side.BOTTOM), End.at(to, Side.TOP));
  }

  private static Flow up(String id, String from, String to, String labelKey) {
    return flow(id, from, to, labelKey).withEnds(End.at(from, Side.TOP), End.at(to, Side.BOTTOM));
  }
}
