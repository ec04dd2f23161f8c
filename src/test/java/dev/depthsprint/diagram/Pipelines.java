package dev.depthsprint.diagram;

import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes pipelines for tests; the same seed always gives the same one. */
public final class Pipelines {

  private static final double COLUMN = 280;
  private static final double ROW = 104;

  private static final List<Kind> KINDS =
      List.of(
          kind("talend", "Talend", Layer.SOURCE),
          kind("kafka", "Kafka", Layer.INGESTION),
          kind("flink-sql", "Flink SQL", Layer.PROCESSING),
          kind("db2", "Db2", Layer.STORAGE),
          kind("bigquery", "BigQuery", Layer.SERVING),
          kind("iam", "IAM", Layer.GOVERNANCE));

  private Pipelines() {}

  public static Kind kind(String id, String name, Layer layer) {
    return new Kind(id, name, layer, "database", List.of());
  }

  public static Kind kind(Layer layer) {
    return KINDS.get(layer.ordinal());
  }

  public static Component component(String id, double x, double y) {
    return Component.of(id, kind(Layer.PROCESSING), new Point(x, y));
  }

  /** A diagram of the components, without flows. */
  public static Diagram of(Component... components) {
    return Diagram.empty("test", "Test").withAll(List.of(components), List.of());
  }

  /**
   * Columns of components, 1.3 flows each, most of them to the next column, some further or back;
   * 15 % of the components have a badge.
   */
  public static Diagram layered(long seed, int size) {
    var random = new Random(seed);
    int columns = Math.max(3, (int) Math.round(Math.sqrt(size / 1.5)));
    int rows = (size + columns - 1) / columns;
    List<Component> components = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double jitter = 8 * (random.nextInt(5) - 2);
      Point position =
          new Point(i / rows * COLUMN + jitter, i % rows * ROW + 8 * (random.nextInt(3) - 1));
      components.add(badged(random, at(i, position, Math.min(5, i / rows * 6 / columns))));
    }
    List<Flow> flows = new ArrayList<>();
    for (int i = 0; i < size * 13 / 10; i++) {
      int from = random.nextInt(size);
      int column = from / rows + columnsAhead(random);
      int inside = column < 0 || column * rows >= size ? from / rows - 1 : column;
      int row = Math.clamp(from % rows + random.nextInt(5) - 2, 0, rows - 1);
      int to = Math.clamp((long) inside * rows + row, 0, size - 1);
      flows.add(Flow.between("f" + i, id(from), id(to)));
    }
    return Diagram.empty("layered", "Layered").withAll(components, flows);
  }

  private static int columnsAhead(Random random) {
    int way = random.nextInt(20);
    return way < 15 ? 1 : way < 18 ? 2 : way < 19 ? 3 : -2;
  }

  /** Components strewn at random over a square without touching, with 1.3 flows each. */
  public static Diagram strewn(long seed, int size) {
    var random = new Random(seed);
    int side = (int) (300 * Math.sqrt(size));
    List<Component> components = new ArrayList<>();
    while (components.size() < size) {
      var place = Grid.snapped(new Point(random.nextInt(side), random.nextInt(side / 2 + 100)));
      Component next = at(components.size(), place, random.nextInt(6));
      if (components.stream()
          .noneMatch(other -> other.bounds().grown(16).intersects(next.bounds()))) {
        components.add(next);
      }
    }
    List<Flow> flows = new ArrayList<>();
    for (int i = 0; i < size * 13 / 10; i++) {
      flows.add(Flow.between("f" + i, id(random.nextInt(size)), id(random.nextInt(size))));
    }
    return Diagram.empty("strewn", "Strewn").withAll(components, flows);
  }

  /** Components thrown at random, many of them over each other, so that some ways are shut. */
  public static Diagram crowded(long seed, int size) {
    var random = new Random(seed);
    List<Component> components = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      var place = new Point(4 * random.nextInt(size * 14), 4 * random.nextInt(size * 8));
      components.add(at(i, place, random.nextInt(6)));
    }
    List<Flow> flows = new ArrayList<>();
    for (int i = 0; i < size * 13 / 10; i++) {
      flows.add(Flow.between("f" + i, "", "").withEnds(end(random, size), end(random, size)));
    }
    return Diagram.empty("crowded", "Crowded").withAll(components, flows);
  }

  private static Flow.End end(Random random, int size) {
    String id = id(random.nextInt(size));
    return random.nextInt(4) > 0
        ? Flow.End.free(id)
        : Flow.End.at(id, Side.values()[random.nextInt(4)]);
  }

  private static Component at(int number, Point position, int layer) {
    return Component.of(id(number), KINDS.get(layer), position);
  }

  private static String id(int number) {
    return "c" + number;
  }

  private static Component badged(Random random, Component component) {
    return switch (random.nextInt(20)) {
      case 0, 1 -> component.with(Checkpoint.USUAL);
      case 2 -> component.with(RetryPolicy.USUAL);
      default -> component;
    };
  }
}
