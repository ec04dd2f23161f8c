package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.ReadingOrder;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.Zones;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a picture of a diagram shows, in words: its flows, what they carry, and its zones. */
final class PictureWords {

  /** Nobody listens to more. */
  private static final int MOST = 200;

  private final Diagram diagram;

  private PictureWords(Diagram diagram) {
    this.diagram = diagram;
  }

  /** For example "Kafka → Flink (orders); Flink → Bin (Dead letter); GCP (Internal): Flink". */
  static String of(Diagram diagram) {
    return new PictureWords(diagram).text();
  }

  private String text() {
    List<String> all =
        Stream.concat(
                ReadingOrder.of(diagram).entries().stream().flatMap(this::entry),
                Zones.outermostFirst(diagram).stream().map(this::zone))
            .limit(MOST + 1)
            .collect(Collectors.toCollection(ArrayList::new));
    if (all.size() > MOST) {
      all.set(MOST, "…");
    }
    return String.join("; ", all);
  }

  private Stream<String> entry(ReadingOrder.Entry entry) {
    Component component = entry.component();
    boolean isAlone =
        entry.flows().isEmpty()
            && diagram.flows().values().stream().noneMatch(flow -> flow.touches(component.id()));
    return isAlone ? Stream.of(name(component)) : entry.flows().stream().map(this::flow);
  }

  private String flow(Flow flow) {
    String ends = name(flow.from()) + " → " + name(flow.to());
    String carried =
        Stream.of(
                flow.outcome() == Outcome.SUCCESS ? "" : flow.outcome().label().text(),
                oneLine(flow.label()))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(", "));
    return carried.isEmpty() ? ends : ends + " (" + carried + ")";
  }

  private String zone(Zone zone) {
    String held =
        Zones.heldBy(diagram, zone).stream()
            .filter(diagram.components()::containsKey)
            .sorted()
            .map(id -> name(diagram.components().get(id)))
            .collect(Collectors.joining(", "));
    String title = oneLine(zone.title()) + " (" + zone.level().label().text() + ")";
    return held.isEmpty() ? title : title + ": " + held;
  }

  private String name(Flow.End end) {
    return name(diagram.components().get(end.componentId()));
  }

  private static String name(Component component) {
    String name = oneLine(component.name());
    return name.isEmpty() ? component.kind().name() : name;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
