package dev.depthsprint.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapTest {

  private static final List<Point> LINE =
      List.of(new Point(0, 0), new Point(100, 0), new Point(100, 80));

  @Test
  void a_box_on_the_line_is_left_free() {
    assertThat(Gap.cut(LINE, new Box(40, -8, 20, 16)))
        .containsExactly(
            List.of(new Point(0, 0), new Point(40, 0)),
            List.of(new Point(60, 0), new Point(100, 0), new Point(100, 80)));
  }

  @Test
  void a_box_over_a_corner_takes_the_corner() {
    assertThat(Gap.cut(LINE, new Box(90, -10, 20, 20)))
        .containsExactly(
            List.of(new Point(0, 0), new Point(90, 0)),
            List.of(new Point(100, 10), new Point(100, 80)));
  }

  @Test
  void a_box_beside_the_line_takes_nothing() {
    assertThat(Gap.cut(LINE, new Box(0, 20, 50, 50))).containsExactly(LINE);
  }
}
