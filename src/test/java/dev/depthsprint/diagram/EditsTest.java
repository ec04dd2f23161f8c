package dev.depthsprint.diagram;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditsTest {

  private static final Diagram ROW =
      Pipelines.of(component("a", 0, 0), component("b", 400, 0), component("c", 800, 0))
          .with(Flow.between("ab", "a", "b"))
          .with(Flow.between("bc", "b", "c"));

  private final Ids ids = Ids.from(new Random(1));

  @Test
  void deleting_a_component_takes_its_flows_along() {
    Diagram after = apply(Edits.delete(Selection.ofComponent("b")));
    assertThat(after.components()).containsOnlyKeys("a", "c");
    assertThat(after.flows()).isEmpty();
  }

  @Test
  void deleting_what_is_gone_changes_nothing() {
    assertThat(apply(Edits.delete(Selection.ofComponent("x")))).isSameAs(ROW);
  }

  @Test
  void a_deletion_is_named_by_what_goes() {
    assertThat(Edits.delete(Selection.ofComponent("a")).name().text())
        .isEqualTo("Delete component");
    assertThat(Edits.delete(Selection.of(List.of("a", "b"), List.of())).name().text())
        .isEqualTo("Delete 2 components");
    assertThat(Edits.delete(Selection.ofFlow("ab")).name().text()).isEqualTo("Delete flow");
    assertThat(Edits.delete(Selection.all(ROW)).name().text()).isEqualTo("Delete 5 elements");
  }

  @Test
  void a_move_takes_the_named_components_only() {
    DiagramEdit edit = Edits.move(List.of("a", "b"), 1, 10);
    assertThat(edit.name().text()).isEqualTo("Move 2 elements");
    assertThat(apply(edit).components().get("a").position()).isEqualTo(new Point(1, 10));
    assertThat(apply(edit).components().get("c").position()).isEqualTo(new Point(800, 0));
  }

  @Test
  void a_move_by_nothing_changes_nothing() {
    assertThat(apply(Edits.move(List.of("a"), 0, 0))).isSameAs(ROW);
  }

  @Test
  void a_new_component_stands_under_the_point_where_there_is_room() {
    Addition added = Edits.add(ROW, Pipelines.kind(Layer.STORAGE), new Point(88, 432), ids);
    Component made = apply(added.edit()).components().get(added.added().components().first());
    assertThat(made.position()).isEqualTo(new Point(0, 400));
    assertThat(added.edit().name().text()).isEqualTo("Add Db2");
  }

  @Test
  void a_new_component_never_lies_on_another() {
    Diagram diagram = ROW;
    for (int i = 0; i < 60; i++) {
      Addition added = Edits.add(diagram, Pipelines.kind(Layer.STORAGE), Point.ORIGIN, ids);
      diagram = added.edit().change().apply(diagram);
    }
    List<Component> all = List.copyOf(diagram.components().values());
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(all.get(i).bounds().intersects(all.get(j).bounds())).isFalse();
      }
    }
  }

  @Test
  void several_components_are_connected_to_one() {
    Addition added = Edits.connect(ROW, List.of("a", "b"), "c", ids);
    assertThat(added.edit().name().text()).isEqualTo("Add 2 flows");
    assertThat(apply(added.edit()).flows()).hasSize(4);
    assertThat(added.added().flows()).hasSize(2);
  }

  @Test
  void a_connection_to_what_has_gone_is_none() {
    Addition added = Edits.connect(ROW, List.of("a"), "c", ids);
    Diagram without = ROW.without(Set.of("c"));
    assertThat(added.edit().change().apply(without).flows()).isEqualTo(without.flows());
  }

  @Test
  void an_edit_that_leaves_all_equal_gives_the_very_same_diagram() {
    assertThat(apply(Edits.rename("a", ROW.components().get("a").name()))).isSameAs(ROW);
    assertThat(apply(Edits.label("ab", ""))).isSameAs(ROW);
    assertThat(apply(Edits.outcome(List.of("ab"), Outcome.SUCCESS))).isSameAs(ROW);
    assertThat(apply(ComponentEdits.removeCheckpoint("a"))).isSameAs(ROW);
  }

  @Test
  void properties_are_set_and_removed() {
    Diagram set =
        ComponentEdits.setRetry("a", RetryPolicy.USUAL)
            .change()
            .apply(apply(ComponentEdits.setCheckpoint("a", Checkpoint.USUAL)));
    assertThat(set.components().get("a").traits())
        .containsExactlyInAnyOrder(Checkpoint.USUAL, RetryPolicy.USUAL);
    Diagram removed = ComponentEdits.removeRetry("a").change().apply(set);
    assertThat(removed.components().get("a").traits()).containsExactly(Checkpoint.USUAL);
  }

  @Test
  void a_flow_is_not_reconnected_to_what_is_not_there() {
    assertThat(apply(Edits.reconnect("ab", Flow.End.free("a"), Flow.End.free("x")))).isSameAs(ROW);
    assertThat(
            apply(Edits.reconnect("ab", Flow.End.free("a"), Flow.End.at("c", Side.TOP)))
                .flows()
                .get("ab")
                .to())
        .isEqualTo(Flow.End.at("c", Side.TOP));
  }

  @Test
  void ids_are_short_and_unlike_those_that_are_there() {
    assertThat(ids.next("kafka", ROW)).matches("kafka-[0-9a-z]{4}");
    Ids stubborn = (stem, isTaken) -> isTaken.test("ab") ? stem + "-other" : "ab";
    assertThat(stubborn.next("kafka", ROW)).isEqualTo("kafka-other");
  }

  private static Diagram apply(DiagramEdit edit) {
    return edit.change().apply(ROW);
  }
}
