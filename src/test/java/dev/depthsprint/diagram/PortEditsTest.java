package dev.depthsprint.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Point;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class PortEditsTest {

  private static final NamedPort ORDERS = new NamedPort("orders", Side.RIGHT);
  private static final NamedPort CLICKS = new NamedPort("clicks", Side.RIGHT);

  private final Diagram diagram =
      Diagram.empty("orders", "Orders")
          .with(
              Component.of("kafka", Catalogue.generic(Layer.INGESTION), Point.ORIGIN)
                  .withPorts(TreePVector.<NamedPort>empty().plus(ORDERS).plus(CLICKS)))
          .with(Component.of("flink", Catalogue.generic(Layer.PROCESSING), new Point(300, 0)))
          .with(
              Flow.between("flow", "kafka", "flink")
                  .withEnds(Flow.End.at("kafka", ORDERS), Flow.End.free("flink")))
          .with(
              Flow.between("loop", "kafka", "kafka")
                  .withEnds(Flow.End.at("kafka", CLICKS), Flow.End.at("kafka", ORDERS)));

  private Diagram after(DiagramEdit edit) {
    return edit.change().apply(diagram);
  }

  private static Flow.End from(Diagram diagram) {
    return diagram.flows().get("flow").from();
  }

  @Test
  void flows_follow_a_port_to_its_new_name() {
    Diagram renamed = after(PortEdits.rename("kafka", 0, "topic"));
    NamedPort topic = new NamedPort("topic", Side.RIGHT);
    assertThat(from(renamed)).isEqualTo(Flow.End.at("kafka", topic));
    assertThat(renamed.flows().get("loop").to()).isEqualTo(Flow.End.at("kafka", topic));
    assertThat(renamed.flows().get("loop").from()).isEqualTo(Flow.End.at("kafka", CLICKS));
  }

  @Test
  void flows_follow_a_port_to_its_new_side() {
    Diagram turned = after(PortEdits.turn("kafka", 0, Side.BOTTOM));
    assertThat(from(turned)).isEqualTo(Flow.End.at("kafka", new NamedPort("orders", Side.BOTTOM)));
  }

  @Test
  void flows_of_a_removed_port_stay_at_its_side() {
    Diagram without = after(PortEdits.remove("kafka", 0));
    assertThat(without.components().get("kafka").ports()).containsExactly(CLICKS);
    assertThat(from(without)).isEqualTo(Flow.End.at("kafka", Side.RIGHT));
  }

  @Test
  void a_port_changes_its_place_in_the_order() {
    assertThat(after(PortEdits.move("kafka", 0, 1)).components().get("kafka").ports())
        .containsExactly(CLICKS, ORDERS);
  }

  @Test
  void what_changes_nothing_gives_the_very_same_diagram() {
    assertThat(after(PortEdits.rename("kafka", 0, "orders"))).isSameAs(diagram);
    assertThat(after(PortEdits.move("kafka", 1, 2))).isSameAs(diagram);
    assertThat(after(PortEdits.remove("kafka", 7))).isSameAs(diagram);
    assertThat(after(PortEdits.turn("gone", 0, Side.TOP))).isSameAs(diagram);
  }
}
