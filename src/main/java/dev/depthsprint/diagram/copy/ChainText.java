package dev.depthsprint.diagram.copy;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.ReadingOrder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A diagram as plain text: chains of names such as "Talend → Kafka → Db2", each flow once, in
 * reading order, and names that no flow touches on lines of their own. {@link ChainReader} reads it
 * again.
 */
public final class ChainText {

  private static final String ARROW = " → ";

  private final Diagram diagram;
  private final Map<String, Deque<Flow>> leaving = new HashMap<>();

  private ChainText(Diagram diagram) {
    this.diagram = diagram;
  }

  /** One chain a line, each ended by a newline; empty for a diagram without components. */
  public static String of(Diagram diagram) {
    return new ChainText(diagram).text();
  }

  private String text() {
    List<ReadingOrder.Entry> entries = ReadingOrder.of(diagram).entries();
    for (ReadingOrder.Entry entry : entries) {
      leaving.put(entry.component().id(), new ArrayDeque<>(entry.flows()));
    }
    var text = new StringBuilder();
    for (ReadingOrder.Entry entry : entries) {
      while (!leaving.get(entry.component().id()).isEmpty()) {
        text.append(chain(entry.component())).append('\n');
      }
      if (diagram.flows().values().stream()
          .noneMatch(flow -> flow.touches(entry.component().id()))) {
        text.append(name(entry.component())).append('\n');
      }
    }
    return text.toString();
  }

  /** Follows flows from a component until there is none that was not written yet. */
  private String chain(Component start) {
    var chain = new StringBuilder(name(start));
    Optional<Flow> next = Optional.ofNullable(leaving.get(start.id()).poll());
    while (next.isPresent()) {
      Component to = diagram.components().get(next.get().to().componentId());
      chain.append(ARROW).append(name(to));
      next = Optional.ofNullable(leaving.get(to.id()).poll());
    }
    return chain.toString();
  }

  /** In one line. */
  private static String name(Component component) {
    String name = component.name().strip().replaceAll("\\s+", " ");
    return name.isEmpty() ? component.kind().name() : name;
  }
}
