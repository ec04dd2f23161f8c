package dev.depthsprint.ui.timer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be typed as lengths of work and break. */
class ModeMenuTest {

  @Test
  void a_pair_of_minutes_is_work_and_break() {
    assertThat(ModeMenu.lengths(" 40 / 8 ")).containsExactly(40, 8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "40", "0/500", "40/601", "40/8/2", "-5/5", "a/b"})
  void anything_else_is_none(String text) {
    assertThat(ModeMenu.lengths(text)).isEmpty();
  }
}
