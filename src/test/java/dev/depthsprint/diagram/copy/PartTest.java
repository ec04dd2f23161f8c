package dev.depthsprint.diagram.copy;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Addition;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Ids;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.Zones;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartTest {

  private static final Diagram ROW =
      Pipelines.of(component("a", 0, 0), component("b", 400, 0), component("c", 800, 0))
          .with(Flow.between("a-b", "a", "b"))
          .with(Flow.between("b-c", "b", "c"))
          .with(new Note("n", Note.Sort.NOTE, "on b", new Box(400, 80, 176, 64), "b"))
          .with(new Note("m", Note.Sort.NOTE, "on b-c", new Box(600, 80, 176, 64), "b-c"))
          .with(
              new Zone(
                  "z", Zone.Sort.TEAM, "Team", SecurityLevel.INTERNAL, new Box(-9, -9, 200, 90)));

  private final Ids ids = Ids.from(new Random(1));

  @Test
  void a_part_has_the_flows_that_run_inside_it() {
    Part part = Part.of(ROW, Selection.of(List.of("a", "b"), List.of()));
    assertThat(part.diagram().components()).containsOnlyKeys("a", "b");
    assertThat(part.diagram().flows()).containsOnlyKeys("a-b");
  }

  @Test
  void a_part_has_the_notes_about_what_is_in_it() {
    Part part = Part.of(ROW, Selection.of(List.of("b", "c"), List.of()));
    assertThat(part.diagram().notes()).containsOnlyKeys("n", "m");
  }

  @Test
  void a_zone_brings_what_it_holds() {
    assertThat(Part.of(ROW, Selection.ofZone("z")).diagram().components()).containsOnlyKeys("a");
  }

  @Test
  void a_flow_alone_is_no_part() {
    assertThat(Part.of(ROW, Selection.ofFlow("a-b")).isEmpty()).isTrue();
  }

  @Test
  void what_is_pasted_is_the_same_under_other_ids() {
    Part part = Part.of(ROW, Selection.all(ROW));
    Addition pasted = part.pasted(ROW, new Point(0, 400), ids);
    Diagram after = pasted.edit().change().apply(ROW);
    assertThat(after.components()).hasSize(6);
    assertThat(after.flows()).hasSize(4);
    assertThat(after.notes()).hasSize(4);
    assertThat(after.zones()).hasSize(2);
    assertThat(after.without(pasted.added().ids())).isEqualTo(ROW);
    assertThat(ChainText.of(after.without(Selection.all(ROW).ids()))).isEqualTo(ChainText.of(ROW));
    for (String id : pasted.added().notes()) {
      assertThat(after.has(after.notes().get(id).about())).isTrue();
    }
  }

  @Test
  void what_is_pasted_lies_as_far_away_as_it_is_told() {
    Addition pasted = Part.of(ROW, Selection.ofZone("z")).pasted(ROW, new Point(8, 400), ids);
    Diagram after = pasted.edit().change().apply(ROW);
    Component copy = after.components().get(pasted.added().components().first());
    assertThat(copy.position()).isEqualTo(new Point(8, 400));
    assertThat(Zones.around(after, copy))
        .extracting(Zone::id)
        .containsExactly(pasted.added().zones().first());
  }

  @Test
  void a_second_duplicate_goes_on_as_far_as_the_first_was_moved() {
    Repeat.Duplicate first = Repeat.NONE.duplicate(ROW, Selection.ofComponent("c"), ids);
    Diagram once = first.addition().edit().change().apply(ROW);
    String copy = first.addition().added().components().first();
    assertThat(once.components().get(copy).position()).isEqualTo(new Point(824, 24));

    Diagram moved = Edits.move(List.of(copy), 176, 96).change().apply(once);
    Repeat.Duplicate second = first.next().duplicate(moved, first.addition().added(), ids);
    Diagram twice = second.addition().edit().change().apply(moved);
    assertThat(twice.components().get(second.addition().added().components().first()).position())
        .isEqualTo(new Point(1200, 240));

    Repeat.Duplicate third = second.next().duplicate(twice, second.addition().added(), ids);
    Diagram thrice = third.addition().edit().change().apply(twice);
    assertThat(thrice.components().get(third.addition().added().components().first()).position())
        .isEqualTo(new Point(1400, 360));
  }

  @Test
  void a_duplicate_of_something_else_begins_anew() {
    Repeat.Duplicate first = Repeat.NONE.duplicate(ROW, Selection.ofComponent("c"), ids);
    Diagram once = first.addition().edit().change().apply(ROW);
    Repeat.Duplicate other = first.next().duplicate(once, Selection.ofComponent("a"), ids);
    Diagram after = other.addition().edit().change().apply(once);
    assertThat(after.components().get(other.addition().added().components().first()).position())
        .isEqualTo(new Point(24, 24));
  }
}
