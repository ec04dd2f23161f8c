package dev.depthsprint.diagram;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.depthsprint.picture.Box;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiagramTest {

  private static final Diagram PAIR =
      Pipelines.of(component("a", 0, 0), component("b", 280, 40))
          .with(Flow.between("ab", "a", "b"));

  @Test
  void a_flow_needs_both_its_ends() {
    Flow loose = Flow.between("ax", "a", "x");
    assertThatIllegalArgumentException().isThrownBy(() -> PAIR.with(loose));
    assertThat(PAIR.withAll(List.of(), List.of(loose)).flows()).containsOnlyKeys("ab");
  }

  @Test
  void a_component_takes_its_flows_along() {
    assertThat(PAIR.without(Set.of("a")).flows()).isEmpty();
    assertThat(PAIR.without(Set.of("ab")).components()).hasSize(2);
  }

  @Test
  void the_bounds_hold_every_component() {
    assertThat(PAIR.bounds()).isEqualTo(new Box(0, 0, 456, 104));
    assertThat(Diagram.empty("d", "D").bounds()).isEqualTo(Box.EMPTY);
  }

  @Test
  void diagrams_with_the_same_parts_are_equal() {
    Diagram same =
        Diagram.empty("test", "Test").withAll(PAIR.components().values(), PAIR.flows().values());
    assertThat(same).isEqualTo(PAIR).hasSameHashCodeAs(PAIR);
    assertThat(PAIR.withSlug("x")).isNotEqualTo(PAIR);
    assertThat(PAIR.withTitle("X")).isNotEqualTo(PAIR);
    assertThat(PAIR.withMoved(List.of("a"), 8, 0)).isNotEqualTo(PAIR);
    assertThat(PAIR.without(Set.of("ab"))).isNotEqualTo(PAIR);
  }
}
