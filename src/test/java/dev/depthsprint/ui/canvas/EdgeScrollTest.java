package dev.depthsprint.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EdgeScrollTest {

  private static final double LENGTH = 800;

  @Test
  void the_view_rests_while_the_pointer_is_well_inside() {
    assertThat(EdgeScroll.speed(400, LENGTH)).isZero();
    assertThat(EdgeScroll.speed(24, LENGTH)).isZero();
    assertThat(EdgeScroll.speed(776, LENGTH)).isZero();
  }

  @Test
  void it_follows_to_either_side_the_faster_the_farther_out() {
    assertThat(EdgeScroll.speed(10, LENGTH)).isNegative();
    assertThat(EdgeScroll.speed(-20, LENGTH)).isLessThan(EdgeScroll.speed(10, LENGTH));
    assertThat(EdgeScroll.speed(790, LENGTH)).isPositive();
    assertThat(EdgeScroll.speed(820, LENGTH)).isGreaterThan(EdgeScroll.speed(790, LENGTH));
  }

  @Test
  void far_out_it_is_no_faster_than_can_be_followed() {
    assertThat(EdgeScroll.speed(9_000, LENGTH)).isEqualTo(900);
    assertThat(EdgeScroll.speed(-9_000, LENGTH)).isEqualTo(-900);
  }
}
