package dev.depthsprint.diagram;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

  /** a to b to c and back to b, c to d; e to d; f alone. */
  private static final Diagram LOOPED =
      Pipelines.of(
              component("a", 0, 0),
              component("b", 300, 0),
              component("c", 600, 0),
              component("d", 900, 0),
              component("e", 600, 200),
              component("f", 900, 200))
          .with(Flow.between("ab", "a", "b"))
          .with(Flow.between("bc", "b", "c"))
          .with(Flow.between("cb", "c", "b"))
          .with(Flow.between("cd", "c", "d"))
          .with(Flow.between("ed", "e", "d"))
          .with(Flow.between("bb", "b", "b"));

  private static final Selection C = Selection.ofComponent("c");

  @Test
  void upstream_is_where_data_comes_from() {
    assertThat(Reach.upstream(LOOPED, C))
        .isEqualTo(Selection.of(List.of("a", "b", "c"), List.of("ab", "bc", "cb", "bb")));
  }

  @Test
  void downstream_is_where_data_goes() {
    assertThat(Reach.downstream(LOOPED, Selection.ofComponent("b")))
        .isEqualTo(Selection.of(List.of("b", "c", "d"), List.of("bb", "bc", "cb", "cd")));
  }

  @Test
  void connected_is_all_that_hangs_together() {
    assertThat(Reach.connected(LOOPED, Selection.ofComponent("e")).components())
        .containsExactly("a", "b", "c", "d", "e");
    assertThat(Reach.connected(LOOPED, Selection.ofComponent("f")))
        .isEqualTo(Selection.ofComponent("f"));
  }

  @Test
  void a_flow_is_walked_from_the_end_that_lies_that_way() {
    assertThat(Reach.upstream(LOOPED, Selection.ofFlow("ab")))
        .isEqualTo(Selection.of(List.of("a"), List.of("ab")));
    assertThat(Reach.downstream(LOOPED, Selection.ofFlow("cd")))
        .isEqualTo(Selection.of(List.of("d"), List.of("cd")));
  }

  @Test
  void same_kind_is_about_what_is_selected_alone() {
    Diagram mixed =
        Pipelines.layered(1, 40).with(Flow.between("x", "c1", "c2").withOutcome(Outcome.FAILURE));
    Component first = mixed.components().values().iterator().next();
    Selection same = Reach.sameKind(mixed, Selection.ofComponent(first.id()));
    assertThat(same.flows()).isEmpty();
    assertThat(same.components())
        .containsExactlyElementsOf(
            mixed.components().values().stream()
                .filter(it -> it.kind().equals(first.kind()))
                .map(Component::id)
                .toList());
    assertThat(Reach.sameKind(mixed, Selection.ofFlow("x")).flows()).contains("x");
    assertThat(Reach.sameKind(mixed, Selection.NONE)).isEqualTo(Selection.NONE);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void what_is_upstream_has_the_start_downstream(long seed) {
    Diagram diagram = Pipelines.layered(seed, 60);
    String start = diagram.components().keySet().stream().skip(30).findFirst().orElseThrow();
    for (String id : Reach.upstream(diagram, Selection.ofComponent(start)).components()) {
      assertThat(Reach.downstream(diagram, Selection.ofComponent(id)).components())
          .as("from %s", id)
          .contains(start);
    }
  }
}
