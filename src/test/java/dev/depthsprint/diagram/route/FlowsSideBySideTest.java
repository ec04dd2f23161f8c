package dev.depthsprint.diagram.route;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.lettering.FlowLabel;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several flows with words between the same two components. */
class FlowsSideBySideTest {

  private static final List<String> WORDS =
      List.of(
          "orders",
          "customers",
          "payments",
          "late data",
          "returns",
          "clicks",
          "stock",
          "prices",
          "refunds");

  private static final List<String> LONG_WORDS =
      List.of(
          "orders.v2",
          "payments with PCI fields, tokenised",
          "clickstream (late up to 15 min)",
          "customer CDC",
          "returns and refunds of all shops with their reasons",
          "prices by country");

  private static Diagram diagram(int flows, Component... components) {
    Diagram diagram = Pipelines.of(components);
    for (String word : WORDS.subList(0, flows)) {
      diagram = diagram.with(Flow.between(word, "a", "b").withLabel(word));
    }
    return diagram;
  }

  private static Diagram inARow(int flows, int gap) {
    return diagram(flows, component("a", 0, 0), component("b", Component.WIDTH + gap, 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void as_many_as_a_side_has_room_for_lie_a_line_of_text_apart(int flows) {
    List<Double> lines = heights(inARow(flows, 104), flows);
    for (int i = 1; i < lines.size(); i++) {
      assertThat(lines.get(i) - lines.get(i - 1)).isGreaterThanOrEqualTo(18);
    }
    assertThat(lines.getFirst()).isGreaterThanOrEqualTo(4);
    assertThat(lines.getLast()).isLessThanOrEqualTo(60);
  }

  private static List<Double> heights(Diagram diagram, int flows) {
    Routes routes = Router.routes(diagram);
    return WORDS.subList(0, flows).stream()
        .map(id -> routes.of(id).orElseThrow().points().getFirst().y())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 6, 9})
  void words_move_no_lines(int flows) {
    Diagram labelled = inARow(flows, 144);
    Diagram plain = labelled;
    for (String id : List.copyOf(labelled.flows().keySet())) {
      plain = plain.withFlow(id, flow -> flow.withLabel(""));
    }
    assertThat(heights(plain, flows)).isEqualTo(heights(labelled, flows));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6})
  void words_stand_clear_of_each_other_in_usual_gaps(int flows) {
    for (int gap = 144; gap <= 224; gap += 8) {
      assertClear("gap " + gap, inARow(flows, gap));
    }
  }

  @Test
  void words_of_nine_stand_clear_of_each_other_in_a_wide_gap() {
    assertClear("nine", inARow(9, 280));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6})
  void long_words_stand_clear_of_each_other(int flows) {
    for (int gap = 144; gap <= 224; gap += 8) {
      Diagram diagram = inARow(flows, gap);
      for (String id : List.copyOf(diagram.flows().keySet())) {
        String words = LONG_WORDS.get(WORDS.indexOf(id) % LONG_WORDS.size());
        diagram = diagram.withFlow(id, flow -> flow.withLabel(words));
      }
      assertClear("gap " + gap, diagram);
    }
  }

  @Test
  void words_stand_clear_wherever_the_second_component_stands() {
    for (long seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      int gap = 144 + 8 * random.nextInt(11);
      Point place =
          switch (random.nextInt(3)) {
            case 0 -> new Point(Component.WIDTH + gap, 8 * (random.nextInt(41) - 20));
            case 1 -> new Point(-Component.WIDTH - gap, 8 * (random.nextInt(41) - 20));
            default -> new Point(8 * (random.nextInt(9) - 4), Component.HEIGHT + gap);
          };
      int flows = 2 + random.nextInt(5);
      Diagram diagram = diagram(flows, component("a", 0, 0), component("b", place.x(), place.y()));
      assertClear("seed " + seed, shuffled(diagram, random));
    }
  }

  /** Some of them lead back, and some tell of something else than success. */
  private static Diagram shuffled(Diagram diagram, Random random) {
    List<String> words = new ArrayList<>(WORDS);
    Collections.shuffle(words, random);
    Diagram shuffled = diagram;
    for (Flow flow : diagram.flows().values()) {
      Flow next = random.nextInt(3) == 0 ? flow.withEnds(flow.to(), flow.from()) : flow;
      next = random.nextInt(6) == 0 ? next.withOutcome(Outcome.FAILURE).withLabel("") : next;
      shuffled = shuffled.with(next);
    }
    return shuffled;
  }

  private static void assertClear(String name, Diagram diagram) {
    Routes routes = Router.routes(diagram);
    List<Box> plates = new ArrayList<>();
    for (Flow flow : diagram.flows().values()) {
      Route route = routes.of(flow.id()).orElseThrow();
      Box plate = FlowLabel.of(flow, Optional.empty(), route.blocked(), route.label()).plate();
      assertThat(plates).as("%s %s", name, flow).noneMatch(plate::intersects);
      assertThat(diagram.components().values())
          .as("%s %s", name, flow)
          .noneMatch(component -> component.bounds().intersects(plate));
      plates.add(plate);
    }
  }
}
