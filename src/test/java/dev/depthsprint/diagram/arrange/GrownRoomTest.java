package dev.depthsprint.diagram.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import dev.depthsprint.text.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrownRoomTest {

  private static final Zone ZONE =
      new Zone(
          "z", Zone.Sort.TEAM, "Team", SecurityLevel.PUBLIC, new Box(-24, -48, 224, 64 + 48 + 24));

  private static final Diagram COLUMN =
      Pipelines.of(
              Pipelines.component("a", 0, 0),
              Pipelines.component("under", 0, 104),
              Pipelines.component("beside", 300, 0))
          .with(ZONE);

  private static final String LONG =
      "Orders of all shops, with the customers that made them and what became of each of them";

  @Test
  void what_stands_below_keeps_its_distance_from_a_box_that_grows() {
    Diagram after = renamed(LONG);
    assertThat(after.components().get("under").position().y())
        .isGreaterThanOrEqualTo(bounds(after, "a").bottom() + 32);
  }

  @Test
  void a_zone_around_grows_with_it() {
    Diagram after = renamed(LONG);
    assertThat(after.zones().get("z").bounds().bottom())
        .isGreaterThanOrEqualTo(bounds(after, "a").bottom() + 24);
  }

  @Test
  void what_stands_beside_stays() {
    assertThat(renamed(LONG).components().get("beside"))
        .isEqualTo(COLUMN.components().get("beside"));
  }

  @Test
  void nothing_moves_where_there_is_room() {
    Diagram after = renamed("Orders");
    assertThat(after.components().get("under")).isEqualTo(COLUMN.components().get("under"));
    assertThat(after.zones()).isEqualTo(COLUMN.zones());
  }

  @Test
  void what_stands_below_keeps_its_distance_from_a_box_that_grows_by_badges() {
    Diagram after = withBadges(COLUMN, "a");
    assertThat(bounds(after, "a").height()).isGreaterThan(Component.HEIGHT);
    assertThat(after.components().get("under").position().y())
        .isGreaterThanOrEqualTo(bounds(after, "a").bottom() + 32);
  }

  @Test
  void of_boxes_in_a_column_that_grow_together_each_keeps_its_distance() {
    Diagram after = withBadges(COLUMN, "a", "under");
    assertThat(bounds(after, "under").y() - bounds(after, "a").bottom()).isBetween(32.0, 40.0);
    assertThat(bounds(after, "under").height()).isGreaterThan(Component.HEIGHT);
  }

  @Test
  void boxes_in_a_row_that_grow_together_push_what_is_below_once() {
    Diagram row = COLUMN.with(Pipelines.component("low", 300, 72));
    assertThat(withBadges(row, "a", "beside").components().get("low").position().y())
        .isEqualTo(72 + 16);
  }

  private static Diagram withBadges(Diagram diagram, String... ids) {
    var edit =
        new DiagramEdit(
            Message.of("diagram.edit.makeRoom"),
            before -> {
              Diagram after = before;
              for (String id : ids) {
                Component component = after.components().get(id);
                after = after.with(component.with(Checkpoint.USUAL).with(RetryPolicy.USUAL));
              }
              return after;
            });
    return GrownRoom.keeping(edit, List.of(ids)).change().apply(diagram);
  }

  private static Diagram renamed(String name) {
    return GrownRoom.keeping(Edits.rename("a", name), List.of("a")).change().apply(COLUMN);
  }

  private static Box bounds(Diagram diagram, String id) {
    Component component = diagram.components().get(id);
    return component.bounds();
  }
}
