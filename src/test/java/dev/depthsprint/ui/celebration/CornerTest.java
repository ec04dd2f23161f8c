package dev.depthsprint.ui.celebration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;

class CornerTest {

  private static final Bounds AREA = new BoundingBox(80, 40, 1200, 600);

  private static Bounds place(Optional<Bounds> busy) {
    return Corner.place(AREA, 300, 150, busy);
  }

  @Test
  void with_the_keyboard_nowhere_it_stands_at_the_bottom_right() {
    assertThat(place(Optional.empty())).isEqualTo(new BoundingBox(964, 474, 300, 150));
  }

  @Test
  void it_makes_way_for_where_the_keyboard_is() {
    Bounds field = new BoundingBox(1000, 500, 200, 30);
    assertThat(place(Optional.of(field))).isEqualTo(new BoundingBox(96, 474, 300, 150));
    Bounds line = new BoundingBox(90, 500, 1100, 30);
    assertThat(place(Optional.of(line))).isEqualTo(new BoundingBox(964, 56, 300, 150));
  }

  @Test
  void near_is_in_the_way_too() {
    Bounds above = new BoundingBox(1000, 440, 24, 24);
    assertThat(place(Optional.of(above)).getMinX()).isEqualTo(96);
  }

  @Test
  void what_fills_the_view_leaves_only_the_first_corner() {
    assertThat(place(Optional.of(AREA))).isEqualTo(new BoundingBox(964, 474, 300, 150));
  }
}
