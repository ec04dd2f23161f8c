package dev.depthsprint.diagram;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GrowthTest {

  private static final Kind KAFKA = Catalogue.kind("kafka").orElseThrow();
  private static final Kind FLINK = Catalogue.kind("flink-sql").orElseThrow();

  private final Ids ids = Ids.from(new Random(1));
  private final Diagram one =
      Diagram.empty("d", "D").with(Component.of("kafka", KAFKA, Point.ORIGIN));

  private static Diagram after(Diagram diagram, Addition addition) {
    return addition.edit().change().apply(diagram);
  }

  private Diagram beside(Side side, int count) {
    return after(one, Growth.beside(one, "kafka", side, count, ids));
  }

  @Test
  void a_neighbour_at_the_right_gets_the_data() {
    Diagram grown = beside(Side.RIGHT, 1);
    Flow flow = grown.flows().values().iterator().next();
    assertThat(flow.from().componentId()).isEqualTo("kafka");
    Component next = grown.component(flow.to().componentId()).orElseThrow();
    assertThat(next.position()).isEqualTo(new Point(176 + 96, 0));
    assertThat(next.kind()).isEqualTo(Catalogue.generic(Layer.PROCESSING));
  }

  @Test
  void a_neighbour_at_the_left_gives_the_data() {
    Diagram grown = beside(Side.LEFT, 1);
    assertThat(grown.flows().values().iterator().next().to().componentId()).isEqualTo("kafka");
  }

  @Test
  void siblings_are_spread_to_both_sides() {
    assertThat(beside(Side.RIGHT, 3).components().values())
        .extracting(it -> it.position().y())
        .containsExactlyInAnyOrder(0.0, 0.0, 96.0, -96.0);
    assertThat(beside(Side.BOTTOM, 3).components().values())
        .extracting(it -> it.position().x())
        .containsExactlyInAnyOrder(0.0, 0.0, 208.0, -208.0);
  }

  @Test
  void siblings_have_names_of_their_own() {
    assertThat(beside(Side.RIGHT, 3).components().values())
        .extracting(Component::name)
        .containsExactlyInAnyOrder("Kafka", "Processing", "Processing 2", "Processing 3");
  }

  @Test
  void a_component_that_is_connected_keeps_the_distance_of_one_that_is_grown() {
    Addition addition = Growth.connected(one, FLINK, List.of(Growth.Stem.of("kafka")), ids);
    assertThat(after(one, addition).components().get(addition.added().components().first()))
        .extracting(Component::position)
        .isEqualTo(new Point(176 + 96, 0));
  }

  @Test
  void no_neighbour_lies_on_another_component() {
    Diagram diagram = one.with(Component.of("wall", FLINK, new Point(280, 8)));
    Diagram grown = after(diagram, Growth.beside(diagram, "kafka", Side.RIGHT, 4, ids));
    List<Component> all = List.copyOf(grown.components().values());
    for (Component a : all) {
      assertThat(all.stream().filter(b -> b.bounds().intersects(a.bounds()))).hasSize(1);
    }
  }

  @Test
  void the_kind_is_the_one_that_most_often_follows() {
    Diagram diagram =
        one.with(Component.of("k2", KAFKA, new Point(0, 400)))
            .with(Component.of("f", FLINK, new Point(400, 400)))
            .with(Flow.between("kf", "k2", "f"));
    assertThat(Growth.likely(diagram, diagram.components().get("kafka"), Side.RIGHT))
        .isEqualTo(FLINK);
    assertThat(Growth.likely(diagram, diagram.components().get("f"), Side.LEFT)).isEqualTo(KAFKA);
  }

  @Test
  void a_component_is_added_with_a_flow_from_every_stem() {
    Diagram two = one.with(component("b", 0, 300));
    Addition addition =
        Growth.add(
            two,
            FLINK,
            new Point(500, 32),
            List.of(
                new Growth.Stem(Flow.End.at("kafka", Side.TOP), Outcome.LATE_DATA),
                Growth.Stem.of("b")),
            ids);
    Diagram grown = after(two, addition);
    String id = addition.added().components().first();
    assertThat(grown.components().get(id).bounds().center()).isEqualTo(new Point(504, 32));
    assertThat(grown.flows().values())
        .hasSize(2)
        .allMatch(flow -> flow.to().equals(Flow.End.free(id)))
        .anyMatch(flow ->
            flow.outcome() == Outcome.LATE_DATA
                && flow.from().equals(Flow.End.at("kafka", Side.TOP)));
  }

  @Test
  void what_is_added_almost_in_line_with_a_neighbour_is_put_in_line() {
    Addition added = Growth.add(one, FLINK, new Point(176 + 96 + 88, 32 + 20), List.of(), ids);
    assertThat(after(one, added).components().get(added.added().components().first()).position())
        .isEqualTo(new Point(176 + 96, 0));
  }

  @Test
  void what_is_added_well_below_a_row_stays_there() {
    Addition added = Growth.add(one, FLINK, new Point(176 + 96 + 88, 32 + 64), List.of(), ids);
    assertThat(after(one, added).components().get(added.added().components().first()).position())
        .isEqualTo(new Point(176 + 96, 64));
  }
}
