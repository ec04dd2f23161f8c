package dev.depthsprint.ui.timer;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TickingLabelTest {

  private final TickingLabel ticking = new TickingLabel();
  private final HBox row = new HBox(ticking);

  @BeforeEach
  void layOut() {
    ticking.setText("0:00:59");
    row.layout();
  }

  @Test
  void the_next_second_leaves_what_stands_around_as_it_lies() {
    ticking.setText("0:01:00");

    assertThat(ticking.getText()).isEqualTo("0:01:00");
    assertThat(row.isNeedsLayout()).isFalse();
  }

  @Test
  void a_longer_time_gets_its_place() {
    ticking.setText("10:00:00");

    assertThat(row.isNeedsLayout()).isTrue();
  }
}
