package dev.depthsprint.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IconsTest {

  @Test
  void an_icon_fills_its_square_and_stays_inside() {
    Box box = Icons.outline("database").bounds();
    assertThat(new Box(0, 0, 1, 1).contains(box)).isTrue();
    assertThat(box.height()).isGreaterThan(0.7);
  }

  @Test
  void an_unknown_icon_is_a_plain_square() {
    assertThat(Icons.isKnown("no-such-icon")).isFalse();
    assertThat(Icons.outline("no-such-icon")).isEqualTo(Outline.rect(new Box(0.2, 0.2, 0.6, 0.6)));
  }
}
