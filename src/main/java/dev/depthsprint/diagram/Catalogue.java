package dev.depthsprint.diagram;

import dev.depthsprint.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every kind of component there is, layer by layer in reading order, generic ones last. */
public final class Catalogue {

  private static final List<Kind> KINDS =
      List.of(
          generic(Layer.SOURCE, "source", "diagram.kind.source", "application-export"),
          generic(Layer.SOURCE, "files", "diagram.kind.files", "file-document-multiple-outline"),
          system(
              Layer.INGESTION,
              "talend",
              "Talend",
              "transit-connection-variant",
              "etl elt batch job integration cdc"),
          system(
              Layer.INGESTION,
              "kafka",
              "Kafka",
              "apache-kafka",
              "apache topic log stream broker partition queue"),
          system(
              Layer.INGESTION,
              "confluent-cloud",
              "Confluent Cloud",
              "cloud-sync-outline",
              "kafka managed topic stream connect"),
          system(
              Layer.INGESTION,
              "pubsub",
              "Pub/Sub",
              "broadcast",
              "google cloud gcp topic message queue pubsub"),
          system(
              Layer.INGESTION,
              "debezium",
              "Debezium",
              "swap-horizontal",
              "apache kafka connect cdc change capture log mysql postgres"),
          system(
              Layer.INGESTION,
              "kinesis",
              "Amazon Kinesis",
              "aws",
              "stream log shard partition topic"),
          system(
              Layer.INGESTION,
              "airbyte",
              "Airbyte",
              "transit-connection-variant",
              "fivetran elt batch connector integration"),
          generic(Layer.INGESTION, "ingestion", "diagram.kind.ingestion", "tray-arrow-down"),
          system(
              Layer.PROCESSING,
              "spark",
              "Spark Structured Streaming",
              "lightning-bolt",
              "apache databricks micro batch stream"),
          system(
              Layer.PROCESSING,
              "flink-sql",
              "Flink SQL",
              "waves",
              "apache stream window watermark table"),
          system(
              Layer.PROCESSING,
              "dataflow",
              "Dataflow",
              "call-split",
              "google cloud gcp apache beam stream batch"),
          system(Layer.PROCESSING, "dbt", "dbt", "hammer-wrench", "sql transform model elt test"),
          system(
              Layer.PROCESSING,
              "airflow",
              "Apache Airflow",
              "calendar-sync-outline",
              "orchestrator scheduler dag batch dagster prefect"),
          generic(Layer.PROCESSING, "processing", "diagram.kind.processing", "cog-outline"),
          system(
              Layer.STORAGE,
              "db2",
              "Db2",
              "database",
              "ibm database relational sql table warehouse"),
          system(
              Layer.STORAGE,
              "bigquery",
              "BigQuery",
              "database-search",
              "google cloud gcp bq warehouse sql analytics"),
          system(
              Layer.STORAGE,
              "cloud-storage",
              "Cloud Storage",
              "bucket-outline",
              "google cloud gcp gcs bucket object lake files"),
          system(
              Layer.STORAGE,
              "iceberg",
              "Apache Iceberg",
              "layers-triple-outline",
              "lake lakehouse table format parquet hudi"),
          system(
              Layer.STORAGE,
              "delta-lake",
              "Delta Lake",
              "delta",
              "databricks lake lakehouse table format parquet"),
          system(Layer.STORAGE, "s3", "Amazon S3", "bucket-outline", "aws object lake files minio"),
          system(
              Layer.STORAGE,
              "snowflake",
              "Snowflake",
              "snowflake",
              "warehouse sql analytics redshift"),
          system(
              Layer.STORAGE,
              "postgresql",
              "PostgreSQL",
              "elephant",
              "postgres pg relational sql table database"),
          system(
              Layer.STORAGE,
              "dead-letter-queue",
              "Dead-letter queue",
              "inbox-full-outline",
              "dlq topic error failed retry quarantine poison"),
          generic(Layer.STORAGE, "storage", "diagram.kind.storage", "database-outline"),
          system(
              Layer.SERVING,
              "looker",
              "Looker",
              "chart-bar",
              "google bi dashboard report studio metabase superset"),
          system(
              Layer.SERVING,
              "tableau",
              "Tableau",
              "chart-scatter-plot",
              "bi dashboard report qlik"),
          system(Layer.SERVING, "power-bi", "Power BI", "chart-box", "microsoft dashboard report"),
          generic(Layer.SERVING, "dashboard", "diagram.kind.dashboard", "monitor-dashboard"),
          generic(Layer.SERVING, "data-api", "diagram.kind.dataApi", "api"),
          generic(Layer.SERVING, "serving", "diagram.kind.serving", "chart-box-outline"),
          system(
              Layer.GOVERNANCE,
              "data-catalog",
              "Data Catalog",
              "book-search-outline",
              "google cloud gcp metadata lineage owner dataplex"),
          system(
              Layer.GOVERNANCE,
              "glue-data-catalog",
              "AWS Glue Data Catalog",
              "aws",
              "amazon metadata lineage schema hive"),
          system(
              Layer.GOVERNANCE,
              "great-expectations",
              "Great Expectations",
              "clipboard-check-outline",
              "quality validation test rule check gx"),
          system(
              Layer.GOVERNANCE,
              "schema-registry",
              "Schema registry",
              "file-tree-outline",
              "avro protobuf json contract compatibility confluent"),
          system(
              Layer.GOVERNANCE,
              "iam",
              "IAM",
              "shield-account-outline",
              "identity access role permission security policy"),
          system(
              Layer.GOVERNANCE,
              "tokenization",
              "Tokenization",
              "form-textbox-password",
              "mask pii privacy encryption security pseudonym"),
          generic(
              Layer.GOVERNANCE, "governance", "diagram.kind.governance", "shield-check-outline"));

  private static final Map<String, Kind> BY_ID =
      KINDS.stream().collect(Collectors.toUnmodifiableMap(Kind::id, Function.identity()));

  private Catalogue() {}

  /** In the order of the palette: by layer, within one the named systems before the generic. */
  public static List<Kind> kinds() {
    return KINDS;
  }

  public static Optional<Kind> kind(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** True for a kind that stands for no system in particular. */
  public static boolean isGeneric(Kind kind) {
    return kind.keywords().isEmpty();
  }

  /** What a component of this layer is when its system is not known. */
  public static Kind generic(Layer layer) {
    return BY_ID.get(layer.name().toLowerCase(Locale.ROOT));
  }

  /**
   * The kinds in which every word of {@code text} begins a word of the name, a keyword or the name
   * of the layer; all of them for a blank text. Kinds that the name alone explains come first.
   */
  public static List<Kind> search(String text) {
    List<String> words = words(text);
    return KINDS.stream()
        .filter(kind -> matches(words, everything(kind)))
        .sorted((a, b) -> Boolean.compare(isNamed(b, words), isNamed(a, words)))
        .toList();
  }

  private static boolean isNamed(Kind kind, List<String> words) {
    return matches(words, kind.name());
  }

  private static String everything(Kind kind) {
    return kind.name() + " " + String.join(" ", kind.keywords()) + " " + kind.layer().label();
  }

  /** True when every word of {@code text} begins a word of {@code in}. */
  static boolean matches(String text, String in) {
    return matches(words(text), in);
  }

  private static boolean matches(List<String> words, String in) {
    List<String> candidates = words(in);
    return words.stream()
        .allMatch(word -> candidates.stream().anyMatch(other -> other.startsWith(word)));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Kind system(Layer layer, String id, String name, String icon, String keywords) {
    return new Kind(id, name, layer, icon, List.of(keywords.split(" ")));
  }

  private static Kind generic(Layer layer, String id, String nameKey, String icon) {
    return new Kind(id, Texts.text(nameKey), layer, icon, List.of());
  }
}
