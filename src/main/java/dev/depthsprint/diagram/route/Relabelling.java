package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.RetryLoop;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.lettering.Caption;
import dev.depthsprint.diagram.lettering.Spot;
import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the places of the words beside flows: one flow after the other, those that a person placed
 * first, the others in the order of ids; each where it covers least of what is there, the words of
 * earlier flows included. What was before is not looked at, so the same diagram has the same
 * labels, whatever was done to it.
 *
 * <p>Words mind only what is near their line. So those of the diagram before stay where nothing
 * near them changed: neither lines nor components, nor earlier words.
 */
final class Relabelling {

  /** Words nearer to each other than this look like one, unless they are lines of one height. */
  private static final double APART = 2;

  /** Up to this length there are few places beside a line; the next class is twice as long. */
  private static final double SHORT = 150;

  private static final int LABEL = 3000;
  private static final int NEAR_LABEL = 5;

  private final Diagram after;
  private final Routes old;
  private final Routes routes;

  /** Flows whose words are yet to be placed, in the order in which they are. */
  private final NavigableSet<Turn> turns = new TreeSet<>();

  private final Map<String, Search> searches = new HashMap<>();

  /** The plates that are found again; a flow without words has none. */
  private final Shelf plates;

  /** Flows that are not as they were, or whose lines are not. */
  private final Set<String> own;

  private final Map<String, List<Box>> areas = new HashMap<>();
  private final Map<String, Spot> spots = new HashMap<>();

  /** Whose words come first. */
  private record Turn(boolean isFree, int size, String flowId) implements Comparable<Turn> {

    @Override
    public int compareTo(Turn other) {
      return isFree != other.isFree
          ? Boolean.compare(isFree, other.isFree)
          : size != other.size ? Integer.compare(size, other.size) : flowId.compareTo(other.flowId);
    }
  }

  private Turn turn(String id) {
    boolean isFree = !isChosen(after.flows().get(id));
    double length = isFree ? routes.of(id).orElseThrow().length() : 0;
    return new Turn(isFree, 32 - Integer.numberOfLeadingZeros((int) (length / SHORT)), id);
  }

  /** The places for the words of one flow, and what is near them. */
  private record Search(List<Stand> stands, Nearby nearby) {}

  private Relabelling(Diagram after, Routes old, Routes routes) {
    this.after = after;
    this.old = old;
    this.routes = routes;
    own = routes.differingFrom(old);
    plates = new Shelf(old.labels().plates());
  }

  /**
   * The routes with every label in its place.
   *
   * @param old those of {@code before}, with labels
   * @param routes those of {@code after}; one that is not as it was is another one, with its label
   *     anywhere
   * @param changed places of components that are not as they were
   */
  static Routes relabelled(
      Diagram before, Routes old, Diagram after, Routes routes, Collection<Box> changed) {
    List<Box> places = new ArrayList<>();
    changed.forEach(place -> places.add(place.grown(Nearby.REACH)));
    Labels labels = old.labels().among(before, after, places::add);
    return new Relabelling(after, old, routes.with(labels)).relabelled(before, places);
  }

  private Routes relabelled(Diagram before, List<Box> changed) {
    List<Box> places = new ArrayList<>(changed);
    Set<String> lines = Set.copyOf(own);
    SideBySide.compare(
        before.flows(),
        after.flows(),
        (id, was, is) -> {
          own.add(id);
          was.ifPresent(flow -> addEnds(before, flow, places));
          is.ifPresent(flow -> addEnds(after, flow, places));
        });
    own.forEach(id -> renew(id, lines.contains(id)));
    if (!old.labels().areas().isEmpty()) {
      lines.forEach(id -> addLines(id, places));
      own.forEach(id -> plates.of(id).ifPresent(plate -> places.add(plate.grown(APART))));
      places.forEach(this::disturb);
    }
    return turns.isEmpty() && areas.isEmpty() && spots.isEmpty() ? routes : placed();
  }

  /** Whether failures lead away from a component is seen at it, and depends on its flows. */
  private static void addEnds(Diagram diagram, Flow flow, List<Box> places) {
    for (Flow.End end : List.of(flow.from(), flow.to())) {
      Component component = diagram.components().get(end.componentId());
      places.add(component.bounds().grown(Nearby.REACH));
    }
  }

  private void addLines(String id, List<Box> places) {
    old.of(id).ifPresent(route -> places.addAll(route.parts()));
    routes.of(id).ifPresent(route -> places.addAll(route.parts()));
  }

  /**
   * @param isFresh true when its line is another one, with its label where it is when there are no
   *     words
   */
  private void renew(String id, boolean isFresh) {
    Optional<Route> route = routes.of(id);
    if (route.isPresent() && hasWords(id, route.get())) {
      areas.put(id, areas(route.get()));
      turns.add(turn(id));
    } else {
      if (!old.labels().areas().of(id).isEmpty()) {
        areas.put(id, List.of());
      }
      boolean isAnywhere = isFresh && route.isPresent() && !isChosen(after.flows().get(id));
      route.filter(_ -> !isAnywhere).ifPresent(it -> spots.put(id, withoutWords(id, it)));
    }
  }

  /** Where words would come to stand that are being written. */
  private Spot withoutWords(String id, Route route) {
    Flow flow = after.flows().get(id);
    return isChosen(flow) ? ChosenStands.spot(flow, route) : Stands.alone(route.points());
  }

  private static boolean isChosen(Flow flow) {
    return flow.course().labelAt() != Course.AUTOMATIC;
  }

  private boolean hasWords(String id, Route route) {
    return route.blocked() || Caption.isWantedBy(after.flows().get(id));
  }

  private static List<Box> areas(Route route) {
    return route.parts().stream().map(part -> part.grown(Stands.FARTHEST)).toList();
  }

  private void disturb(Box place) {
    old.labels()
        .areas()
        .visit(
            place,
            (id, _) -> {
              if (!own.contains(id)) {
                turns.add(turn(id));
              }
            });
  }

  private Routes placed() {
    areas.forEach((id, boxes) -> {
      if (boxes.isEmpty()) {
        plates.remove(id);
      }
    });
    List<Turn> first = List.copyOf(turns);
    List<Search> made = Many.map(first, turn -> search(turn.flowId()));
    for (int i = 0; i < made.size(); i++) {
      searches.put(first.get(i).flowId(), made.get(i));
    }
    while (!turns.isEmpty()) {
      place(turns.pollFirst());
    }
    return routes.with(spots, routes.labels().with(plates.changes(), areas));
  }

  private Search search(String id) {
    Flow flow = after.flows().get(id);
    Route route = routes.of(id).orElseThrow();
    boolean isChosen = isChosen(flow);
    Optional<RetryPolicy> retry = RetryLoop.policy(after, flow);
    List<Stand> stands =
        isChosen
            ? ChosenStands.of(flow, retry, route)
            : Stands.of(flow, retry, route, part -> Column.of(flow, part, routes));
    return new Search(stands, Nearby.of(id, isChosen, areas(route), after, routes));
  }

  private void place(Turn turn) {
    Search search = searches.remove(turn.flowId());
    Stand best = best(turn, search == null ? search(turn.flowId()) : search);
    Optional<Box> before = plates.of(turn.flowId());
    if (!before.equals(Optional.of(best.plate()))) {
      plates.put(turn.flowId(), best.plate());
      before.ifPresent(plate -> disturbLater(plate, turn));
      disturbLater(best.plate(), turn);
    }
    spots.put(turn.flowId(), best.spot());
  }

  private void disturbLater(Box plate, Turn turn) {
    Box place = plate.grown(APART);
    old.labels().areas().visit(place, (id, _) -> addLater(id, turn));
  }

  /** A flow with a new line was waiting from the beginning. */
  private void addLater(String id, Turn turn) {
    if (!own.contains(id)) {
      Turn later = turn(id);
      if (later.compareTo(turn) > 0) {
        turns.add(later);
      }
    }
  }

  private Stand best(Turn turn, Search search) {
    Stand best = search.stands().getFirst();
    int least = Integer.MAX_VALUE;
    for (Stand stand : search.stands()) {
      if (stand.price() >= least) {
        break;
      }
      int price = stand.price() + search.nearby().price(stand.plate());
      price += price < least && turn.isFree() ? ofEarlier(turn, stand.plate()) : 0;
      if (price < least) {
        least = price;
        best = stand;
      }
    }
    return best;
  }

  private int ofEarlier(Turn turn, Box plate) {
    int[] price = {0};
    plates.visit(
        plate.grown(APART),
        (id, other) -> {
          if (turn(id).compareTo(turn) < 0) {
            price[0] += other.intersects(plate) ? LABEL + Nearby.shared(other, plate) : NEAR_LABEL;
          }
        });
    return price[0];
  }
}
