package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Deletes components and joins what they stood between: A → X → B becomes A → B. Only what succeeds
 * is joined, for the failures of a component go with it. Several components in a row, or in a web,
 * are passed as one.
 */
public final class Detach {

  private record Pair(String from, String to) {

    static Pair of(Flow flow) {
      return new Pair(flow.from().componentId(), flow.to().componentId());
    }
  }

  private final Diagram diagram;
  private final Set<String> gone;
  private final Ids ids;

  /** The successes that can be passed, by the component that they leave, in the order of ids. */
  private final Map<String, List<Flow>> leaving = new HashMap<>();

  /** The successes that lead out of what is gone, by the component that is entered. */
  private final Map<String, List<Flow>> exits = new HashMap<>();

  private final Set<Pair> connected = new HashSet<>();
  private final Set<String> given = new HashSet<>();

  private Detach(Diagram diagram, Selection selection, Ids ids) {
    this.diagram = diagram;
    this.gone = selection.ids();
    this.ids = ids;
    for (Flow flow : diagram.flows().values()) {
      if (isPassable(flow)) {
        leaving.computeIfAbsent(flow.from().componentId(), _ -> new ArrayList<>()).add(flow);
        connected.add(Pair.of(flow));
      }
    }
  }

  /**
   * A join starts as its first flow did, ends as its last one, and has the label of the one or the
   * other and the carriage of the last. There is none where both components are connected by a
   * success already, and none from a component to itself.
   *
   * @return the edit, and what to select: the joins
   */
  public static Addition edit(Diagram diagram, Selection selection, Ids ids) {
    List<Flow> joins = new Detach(diagram, selection, ids).joins();
    return new Addition(
        new DiagramEdit(
            Message.of("flows.edit.detach", selection.components().size()),
            before ->
                selection.in(before).isEmpty()
                    ? before
                    : before.without(selection.ids()).withAll(List.of(), joins)),
        Selection.of(List.of(), joins.stream().map(Flow::id).toList()));
  }

  private List<Flow> joins() {
    List<Flow> joins = new ArrayList<>();
    for (Flow first : diagram.flows().values()) {
      if (isPassable(first) && !isGone(first.from()) && isGone(first.to())) {
        for (Flow last : exits.computeIfAbsent(first.to().componentId(), this::exits)) {
          Flow joined = joined(first, last);
          Pair pair = Pair.of(joined);
          if (!pair.from().equals(pair.to()) && connected.add(pair)) {
            joins.add(joined.withId(freshId(joined)));
          }
        }
      }
    }
    return joins;
  }

  /** Walks from a component through all that will be gone. */
  private List<Flow> exits(String componentId) {
    List<Flow> found = new ArrayList<>();
    Set<String> passed = new HashSet<>(Set.of(componentId));
    Deque<String> open = new ArrayDeque<>(List.of(componentId));
    while (!open.isEmpty()) {
      for (Flow next : leaving.getOrDefault(open.remove(), List.of())) {
        if (!isGone(next.to())) {
          found.add(next);
        } else if (passed.add(next.to().componentId())) {
          open.add(next.to().componentId());
        }
      }
    }
    return found;
  }

  private boolean isPassable(Flow flow) {
    return flow.outcome() == Outcome.SUCCESS && !gone.contains(flow.id());
  }

  private boolean isGone(Flow.End end) {
    return gone.contains(end.componentId());
  }

  private static Flow joined(Flow first, Flow last) {
    return Flow.between("", first.from().componentId(), last.to().componentId())
        .withEnds(first.from(), last.to())
        .withLabel(first.label().isBlank() ? last.label() : first.label())
        .withCarriage(last.carriage());
  }

  private String freshId(Flow flow) {
    String id;
    do {
      id = ids.next(Edits.flowStem(diagram, flow), diagram);
    } while (!given.add(id));
    return id;
  }
}
