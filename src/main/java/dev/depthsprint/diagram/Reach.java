package dev.depthsprint.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What can be reached from what is selected along the flows: where its data comes from, where it
 * goes, and all that hangs together with it. What was selected stays so, cycles are walked once.
 */
public final class Reach {

  private Reach() {}

  /** Everything from which data comes to what is selected. */
  public static Selection upstream(Diagram diagram, Selection from) {
    return walked(diagram, from, flow -> Stream.of(step(flow.to(), flow.from(), flow)));
  }

  /** Everything to which data goes from what is selected. */
  public static Selection downstream(Diagram diagram, Selection from) {
    return walked(diagram, from, flow -> Stream.of(step(flow.from(), flow.to(), flow)));
  }

  /** Everything that hangs together with what is selected, whichever way its flows run. */
  public static Selection connected(Diagram diagram, Selection from) {
    return walked(
        diagram,
        from,
        flow -> Stream.of(step(flow.from(), flow.to(), flow), step(flow.to(), flow.from(), flow)));
  }

  /** What is of the same kind, outcome or sort as something that is selected. */
  public static Selection sameKind(Diagram diagram, Selection like) {
    return Selection.of(
        same(diagram.components(), like.components(), Component::kind),
        same(diagram.flows(), like.flows(), Flow::outcome),
        same(diagram.zones(), like.zones(), Zone::sort),
        same(diagram.notes(), like.notes(), Note::sort));
  }

  private static <T> List<String> same(
      Map<String, T> all, Collection<String> like, Function<T, Object> trait) {
    Set<Object> wanted = new HashSet<>();
    like.stream().filter(all::containsKey).forEach(id -> wanted.add(trait.apply(all.get(id))));
    return all.keySet().stream().filter(id -> wanted.contains(trait.apply(all.get(id)))).toList();
  }

  /** One way along a flow, from a component to a component. */
  private record Step(String from, String to, String flowId) {}

  private static Step step(Flow.End from, Flow.End to, Flow flow) {
    return new Step(from.componentId(), to.componentId(), flow.id());
  }

  private static Selection walked(
      Diagram diagram, Selection from, Function<Flow, Stream<Step>> ways) {
    Map<String, List<Step>> leaving = new HashMap<>();
    diagram.flows().values().stream()
        .flatMap(ways)
        .forEach(step -> leaving.computeIfAbsent(step.from(), _ -> new ArrayList<>()).add(step));
    Set<String> seen = new HashSet<>(from.components());
    Set<String> flows = new HashSet<>(from.flows());
    from.flows().stream()
        .flatMap(id -> diagram.flow(id).stream())
        .flatMap(ways)
        .forEach(step -> seen.add(step.to()));
    Deque<String> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      for (Step step : leaving.getOrDefault(next.remove(), List.of())) {
        flows.add(step.flowId());
        if (seen.add(step.to())) {
          next.add(step.to());
        }
      }
    }
    return from.plus(Selection.of(seen, flows)).in(diagram);
  }
}
