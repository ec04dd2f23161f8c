package dev.depthsprint.ui.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class FlowTargetTest {

  private static final NamedPort ORDERS = new NamedPort("orders", Side.RIGHT);

  private final List<FlowTarget> components =
      FlowTarget.components(
          Diagram.empty("d", "D")
              .with(component("kafka").withPorts(TreePVector.singleton(ORDERS)))
              .with(component("db2")));

  @Test
  void before_anything_is_typed_there_are_the_components() {
    assertThat(FlowTarget.found(components, " "))
        .extracting(FlowTarget::label)
        .containsExactly("Kafka", "Db2");
  }

  @Test
  void a_name_finds_the_component_and_its_ports_and_sides() {
    assertThat(FlowTarget.found(components, "kaf"))
        .extracting(FlowTarget::label)
        .containsExactly(
            "Kafka",
            "Kafka · port orders",
            "Kafka · top",
            "Kafka · right",
            "Kafka · bottom",
            "Kafka · left");
  }

  @Test
  void more_words_find_one_side_or_port() {
    assertThat(FlowTarget.found(components, "kafka LEFT"))
        .singleElement()
        .extracting(FlowTarget::end)
        .isEqualTo(Flow.End.at("kafka", Side.LEFT));
    assertThat(FlowTarget.found(components, "ord kafka"))
        .singleElement()
        .extracting(FlowTarget::end)
        .isEqualTo(Flow.End.at("kafka", ORDERS));
  }

  @Test
  void a_word_that_suits_nothing_finds_nothing() {
    assertThat(FlowTarget.found(components, "spark")).isEmpty();
  }

  private static Component component(String kind) {
    return Component.of(kind, Catalogue.kind(kind).orElseThrow(), Point.ORIGIN);
  }
}
