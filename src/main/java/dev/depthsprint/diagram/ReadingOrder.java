package dev.depthsprint.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order in which a person hears or walks a diagram: layer by layer, in each from the top left,
 * and every component followed by the flows that leave it.
 */
public record ReadingOrder(List<Entry> entries) {

  /** One component with the flows that leave it, in the order of the components they reach. */
  public record Entry(Component component, List<Flow> flows) {
    public Entry {
      flows = List.copyOf(flows);
    }
  }

  private static final Comparator<Component> TOP_LEFT_FIRST =
      Comparator.comparing((Component component) -> component.kind().layer())
          .thenComparingDouble(component -> component.position().y())
          .thenComparingDouble(component -> component.position().x())
          .thenComparing(Component::id);

  public ReadingOrder {
    entries = List.copyOf(entries);
  }

  public static ReadingOrder of(Diagram diagram) {
    List<Component> components =
        diagram.components().values().stream().sorted(TOP_LEFT_FIRST).toList();
    Map<String, Integer> places = new HashMap<>();
    components.forEach(component -> places.put(component.id(), places.size()));
    Map<String, List<Flow>> leaving = new HashMap<>();
    diagram.flows().values().stream()
        .sorted(
            Comparator.comparing((Flow flow) -> places.get(flow.to().componentId()))
                .thenComparing(Flow::id))
        .forEach(flow ->
            leaving.computeIfAbsent(flow.from().componentId(), _ -> new ArrayList<>()).add(flow));
    return new ReadingOrder(
        components.stream()
            .map(component -> new Entry(component, leaving.getOrDefault(component.id(), List.of())))
            .toList());
  }

  /** All ids, components and flows, from first to last. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Entry entry : entries) {
      ids.add(entry.component().id());
      entry.flows().forEach(flow -> ids.add(flow.id()));
    }
    return List.copyOf(ids);
  }

  /** The id after {@code id}; from the last, or an unknown one, the first. */
  public Optional<String> after(String id) {
    List<String> ids = ids();
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(ids.get((ids.indexOf(id) + 1) % ids.size()));
  }

  /** The id before {@code id}; from the first, or an unknown one, the last. */
  public Optional<String> before(String id) {
    List<String> ids = ids();
    int place = ids.indexOf(id);
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(ids.get(place <= 0 ? ids.size() - 1 : place - 1));
  }
}
