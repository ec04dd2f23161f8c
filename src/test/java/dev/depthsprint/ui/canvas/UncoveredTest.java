package dev.depthsprint.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class UncoveredTest {

  private static final Camera CAMERA = new Camera(0, 0, 1);

  private final Uncovered room =
      new Uncovered(1000, 600, List.of(new Box(830, 490, 162, 102), new Box(700, 8, 292, 40)));

  @Test
  void what_lies_under_the_minimap_moves_out_from_under_it() {
    var box = new Box(800, 520, 176, 64);
    Camera moved = room.clear(CAMERA, box);
    assertThat(moved.pixelY(box.bottom())).isLessThan(490);
    assertThat(moved.pixelX(box.x())).isEqualTo(800);
  }

  @Test
  void what_nothing_covers_stays() {
    assertThat(room.clear(CAMERA, new Box(100, 100, 176, 64))).isEqualTo(CAMERA);
  }

  @Test
  void what_is_too_large_to_be_clear_stays() {
    assertThat(room.clear(CAMERA, new Box(0, 0, 990, 590))).isEqualTo(CAMERA);
  }
}
