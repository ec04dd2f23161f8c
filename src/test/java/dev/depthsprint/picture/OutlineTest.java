package dev.depthsprint.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

  @Test
  void a_rectangle_has_four_straight_sides() {
    assertThat(Outline.rect(new Box(1, 2, 3, 4))).hasToString("M1 2 L4 2 L4 6 L1 6 L1 2 Z");
  }

  @Test
  void a_line_is_rounded_at_its_corner_and_straight_at_its_ends() {
    Outline line =
        Outline.polyline(List.of(new Point(0, 0), new Point(20, 0), new Point(20, 30)), 8);
    assertThat(line).hasToString("M0 0 L12 0 C16.42 0 20 3.58 20 8 L20 30");
  }

  @Test
  void a_short_side_is_rounded_no_further_than_its_middle() {
    Outline line = Outline.polyline(List.of(new Point(0, 0), new Point(4, 0), new Point(4, 30)), 8);
    assertThat(line).hasToString("M0 0 L2 0 C3.1 0 4 0.9 4 2 L4 30");
  }

  @Test
  void corners_on_the_spot_are_passed_straight() {
    Outline line = Outline.polyline(List.of(new Point(0, 0), new Point(0, 0), new Point(9, 0)), 8);
    assertThat(line).hasToString("M0 0 L0 0 L9 0");
  }

  @Test
  void no_radius_is_larger_than_half_the_box() {
    assertThat(Outline.roundRect(new Box(0, 0, 10, 4), 50))
        .isEqualTo(Outline.roundRect(new Box(0, 0, 10, 4), 2));
  }

  @Test
  void bounds_hold_every_point() {
    assertThat(Outline.circle(new Point(5, 6), 2).bounds()).isEqualTo(new Box(3, 4, 4, 4));
    assertThat(Outline.polygon(new Point(0, 1), new Point(5, -2), new Point(3, 3)).bounds())
        .isEqualTo(new Box(0, -2, 5, 5));
  }

  @Test
  void is_moved_and_scaled_as_a_whole() {
    assertThat(Outline.rect(new Box(0, 0, 1, 1)).at(10, 20, 3))
        .isEqualTo(Outline.rect(new Box(10, 20, 3, 3)));
  }
}
