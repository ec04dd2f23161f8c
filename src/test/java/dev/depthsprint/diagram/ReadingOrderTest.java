package dev.depthsprint.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

  private static final Diagram DIAGRAM =
      Diagram.empty("d", "D")
          .withAll(
              List.of(
                  at("store", Layer.STORAGE, 0, 0),
                  at("lower", Layer.SOURCE, 400, 200),
                  at("right", Layer.SOURCE, 400, 0),
                  at("left", Layer.SOURCE, 200, 0)),
              List.of(
                  Flow.between("1", "left", "store"),
                  Flow.between("2", "left", "right"),
                  Flow.between("3", "lower", "store")));

  private static Component at(String id, Layer layer, double x, double y) {
    return Component.of(id, Pipelines.kind(layer), new Point(x, y));
  }

  @Test
  void goes_layer_by_layer_from_the_top_left_with_flows_under_their_source() {
    assertThat(ReadingOrder.of(DIAGRAM).ids())
        .containsExactly("left", "2", "1", "right", "lower", "3", "store");
  }

  @Test
  void walks_round_in_both_directions() {
    ReadingOrder order = ReadingOrder.of(DIAGRAM);
    assertThat(order.after("1")).contains("right");
    assertThat(order.after("store")).contains("left");
    assertThat(order.before("left")).contains("store");
    assertThat(order.before("right")).contains("1");
  }

  @Test
  void begins_at_the_first_from_nowhere() {
    assertThat(ReadingOrder.of(DIAGRAM).after("")).contains("left");
    assertThat(ReadingOrder.of(Diagram.empty("e", "E")).after("")).isEmpty();
  }

  @Test
  void an_arrow_leads_to_the_nearest_component_in_its_direction() {
    assertThat(towards("left", Side.RIGHT)).contains("right");
    assertThat(towards("right", Side.BOTTOM)).contains("lower");
    assertThat(towards("left", Side.LEFT)).contains("store");
    assertThat(towards("lower", Side.TOP)).contains("right");
    assertThat(towards("store", Side.LEFT)).isEmpty();
  }

  private static Optional<String> towards(String id, Side direction) {
    return Neighbours.towards(DIAGRAM, id, direction).map(Component::id);
  }
}
