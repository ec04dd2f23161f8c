package dev.depthsprint.diagram.route;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Carriage;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.lettering.FlowLabel;
import dev.depthsprint.diagram.lettering.ZoneTab;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the words beside flows stand, in many small diagrams. A failing run names its seed. */
class LabelPlacesTest {

  private static final List<String> WORDS =
      List.of("orders", "orders by customer", "late", "", "hourly snapshots of every table");

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static Diagram labelled(long seed, String words) {
    Diagram diagram = Pipelines.layered(seed, 8 + (int) (seed % 3) * 6);
    for (String id : List.copyOf(diagram.flows().keySet())) {
      diagram = diagram.withFlow(id, flow -> flow.withLabel(words));
    }
    return diagram;
  }

  private static Box plate(Diagram diagram, Routes routes, String id) {
    Route route = routes.of(id).orElseThrow();
    return FlowLabel.of(diagram.flows().get(id), Optional.empty(), route.blocked(), route.label())
        .plate();
  }

  private static Map<String, Box> plates(Diagram diagram, Routes routes) {
    Map<String, Box> plates = new TreeMap<>();
    diagram.flows().keySet().forEach(id -> plates.put(id, plate(diagram, routes, id)));
    return plates;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void words_cover_no_component(long seed) {
    Diagram diagram = labelled(seed, "orders by customer");
    plates(diagram, Router.routes(diagram))
        .forEach((id, plate) ->
            assertThat(diagram.components().values())
                .as(id)
                .noneMatch(component -> component.bounds().intersects(plate)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void words_cover_other_words_only_where_one_of_the_two_has_no_free_place(long seed) {
    Diagram diagram = labelled(seed, "orders");
    Routes routes = Router.routes(diagram);
    Map<String, Box> plates = plates(diagram, routes);
    plates.forEach((id, plate) ->
        plates.forEach((other, box) -> {
          if (!id.equals(other) && box.intersects(plate)) {
            assertThat(
                    hasFreePlace(id, diagram, routes, plates)
                        && hasFreePlace(other, diagram, routes, plates))
                .as("%s on %s", id, other)
                .isFalse();
          }
        }));
  }

  private static boolean hasFreePlace(
      String id, Diagram diagram, Routes routes, Map<String, Box> plates) {
    return Stands.of(
            diagram.flows().get(id),
            Optional.empty(),
            routes.of(id).orElseThrow(),
            _ -> Column.ONLY)
        .stream()
        .map(Stand::plate)
        .filter(plate ->
            diagram.components().values().stream()
                .map(Component::bounds)
                .noneMatch(plate::intersects))
        .anyMatch(plate ->
            plates.entrySet().stream()
                .noneMatch(it -> !it.getKey().equals(id) && it.getValue().intersects(plate)));
  }

  @Test
  void few_words_in_a_hundred_cover_others() {
    int labels = 0;
    int covered = 0;
    for (long seed = 0; seed < 60; seed++) {
      Diagram diagram = labelled(seed, "orders");
      List<Box> plates = new ArrayList<>(plates(diagram, Router.routes(diagram)).values());
      labels += plates.size();
      covered +=
          (int)
              plates.stream()
                  .filter(a -> plates.stream().filter(a::intersects).count() > 1)
                  .count();
    }
    assertThat(100.0 * covered / labels).isLessThan(4);
  }

  @Test
  void words_stand_beside_the_title_of_a_zone_on_their_line() {
    Diagram diagram =
        Pipelines.of(component("a", 0, 0), component("b", 400, 0))
            .with(Flow.between("ab", "a", "b").withLabel("orders"))
            .with(zone("z", new Box(240, 13, 300, 200)));
    Box tab = ZoneTab.of(diagram.zones().get("z")).box();
    assertThat(plate(diagram, Router.routes(diagram), "ab").intersects(tab)).isFalse();
  }

  @Test
  void words_keep_off_the_border_of_a_zone_that_their_line_leaves() {
    Diagram diagram =
        Pipelines.of(component("a", 0, 0), component("b", 360, 0))
            .with(Flow.between("ab", "a", "b").withLabel("orders"))
            .with(zone("z", new Box(-40, -60, 300, 180)));
    Box plate = plate(diagram, Router.routes(diagram), "ab");
    assertThat(plate.x() < 260 && plate.right() > 260).isFalse();
  }

  private static Zone zone(String id, Box bounds) {
    return new Zone(id, Zone.Sort.TEAM, "Payments", SecurityLevel.INTERNAL, bounds);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void words_stand_where_a_fresh_start_would_put_them(long seed) {
    var random = new Random(seed);
    Diagram diagram = labelled(seed, "orders");
    Board board = Board.of(diagram);
    for (int step = 0; step < 12; step++) {
      diagram = changed(diagram, random);
      board = board.after(diagram);
      Board fresh = Board.of(diagram);
      for (Flow flow : diagram.flows().values()) {
        assertThat(board.route(flow)).as("step %s %s", step, flow).isEqualTo(fresh.route(flow));
      }
    }
  }

  private static Diagram changed(Diagram diagram, Random random) {
    List<String> flows = List.copyOf(diagram.flows().keySet());
    String flow = flows.get(random.nextInt(flows.size()));
    List<Component> components = List.copyOf(diagram.components().values());
    Component component = components.get(random.nextInt(components.size()));
    var place = new Point(8 * random.nextInt(100), 8 * random.nextInt(60));
    return switch (random.nextInt(8)) {
      case 0, 1 -> diagram.with(component.movedBy(8 * (random.nextInt(9) - 4), 8));
      case 2 ->
          diagram.withFlow(
              flow,
              it ->
                  it.withLabel(WORDS.get(random.nextInt(WORDS.size())))
                      .withCarriage(Carriage.UNSTATED));
      case 3 ->
          diagram.withFlow(
              flow, it -> it.withCourse(Course.FREE.withLabelAt(random.nextInt(5) / 4.0)));
      case 4 -> diagram.withFlow(flow, it -> it.withCourse(Course.FREE));
      case 5 -> diagram.with(zone("z", new Box(place.x(), place.y(), 240, 160)));
      case 6 ->
          diagram.with(
              new Note("n", Note.Sort.NOTE, "", new Box(place.x(), place.y(), 120, 60), ""));
      default ->
          diagram.withFlow(
              flow,
              it -> it.withOutcome(Outcome.values()[random.nextInt(Outcome.values().length)]));
    };
  }
}
