package dev.depthsprint.diagram.tool;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.picture.Point;
import org.junit.jupiter.api.Test;

class RoomHandTest {

  private static final Diagram ROW =
      Pipelines.of(component("a", 0, 0), component("b", 400, 0), component("c", 400, 400));

  private final TestHand hand = TestHand.on(ROW);

  private Point place(String id) {
    return hand.bench.diagram().components().get(id).position();
  }

  @Test
  void a_drag_to_the_right_moves_everything_at_the_right_by_steps_of_the_grid() {
    hand.makeRoom().drag(300, 200, 383, 210);
    assertThat(place("a")).isEqualTo(new Point(0, 0));
    assertThat(place("b")).isEqualTo(new Point(480, 0));
    assertThat(place("c")).isEqualTo(new Point(480, 400));
    assertThat(hand.bench.steps).containsExactly("Make room");
    hand.expectState(Idle.class);
  }

  @Test
  void a_drag_down_moves_everything_below() {
    hand.holding(Modifiers.ROOM).drag(300, 200, 310, 280);
    assertThat(place("b")).isEqualTo(new Point(400, 0));
    assertThat(place("c")).isEqualTo(new Point(400, 480));
  }

  @Test
  void a_drag_back_takes_room_away_as_much_as_there_is() {
    hand.makeRoom().drag(300, 200, -900, 200);
    assertThat(place("b").x()).isGreaterThan(176).isLessThan(400);
    assertThat(hand.bench.steps).containsExactly("Remove room");
  }

  @Test
  void turning_round_within_one_drag_is_one_step() {
    hand.makeRoom().pointerDown(300, 200).pointerMove(200, 200).pointerMove(360, 200);
    hand.expectState(MakingRoom.class);
    hand.pointerUp(380, 200);
    assertThat(place("b")).isEqualTo(new Point(480, 0));
    assertThat(hand.bench.steps).containsExactly("Make room");
  }

  @Test
  void a_mere_click_changes_nothing() {
    hand.makeRoom().click(300, 200);
    assertThat(hand.bench.diagram()).isSameAs(ROW);
    assertThat(hand.bench.steps).isEmpty();
  }
}
