package dev.depthsprint.diagram;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FlowEditsTest {

  private static final NamedPort ORDERS = new NamedPort("orders", Side.LEFT);

  private static final Diagram ROW =
      Pipelines.of(component("a", 0, 0), component("b", 400, 0), component("c", 800, 0))
          .with(Flow.between("ab", "a", "b"));

  private final Ids ids = Ids.from(new Random(1));

  @Test
  void several_components_are_connected_to_one_port() {
    Addition added = FlowEdits.connect(ROW, List.of("a", "b"), Flow.End.at("c", ORDERS), ids);
    Diagram after = added.edit().change().apply(ROW);
    assertThat(added.added().flows()).hasSize(2);
    assertThat(added.added().flows())
        .allSatisfy(
            id -> assertThat(after.flows().get(id).to()).isEqualTo(Flow.End.at("c", ORDERS)));
  }

  @Test
  void a_component_that_is_connected_to_itself_tries_again_what_failed() {
    Addition added = FlowEdits.connect(ROW, List.of("a"), Flow.End.free("a"), ids);
    Flow loop = added.edit().change().apply(ROW).flows().get(added.added().flows().first());
    assertThat(loop.from()).isEqualTo(loop.to());
    assertThat(loop.outcome()).isEqualTo(Outcome.FAILURE);
  }

  @Test
  void one_end_is_taken_elsewhere() {
    DiagramEdit edit = FlowEdits.reconnect("ab", Tip.START, Flow.End.at("c", Side.TOP));
    assertThat(edit.change().apply(ROW).flows().get("ab").from())
        .isEqualTo(Flow.End.at("c", Side.TOP));
  }

  @Test
  void an_end_is_not_taken_to_what_is_not_there() {
    DiagramEdit edit = FlowEdits.reconnect("ab", Tip.START, Flow.End.free("gone"));
    assertThat(edit.change().apply(ROW)).isSameAs(ROW);
  }
}
