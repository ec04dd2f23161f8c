package dev.depthsprint.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WheelInputTest {

  @Test
  void a_notch_there_and_back_leaves_the_zoom_as_it_was() {
    assertThat(WheelInput.factor(40) * WheelInput.factor(-40)).isEqualTo(1, within(1e-12));
  }

  @Test
  void fingers_zoom_in_proportion() {
    assertThat(WheelInput.factor(4)).isBetween(1.0, WheelInput.factor(40));
    assertThat(WheelInput.factor(0)).isEqualTo(1);
  }

  @Test
  void a_fast_wheel_makes_no_leaps() {
    assertThat(WheelInput.factor(4_000)).isEqualTo(WheelInput.factor(80));
  }
}
