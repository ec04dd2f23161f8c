package dev.depthsprint.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RgbaTest {

  private static final Rgba BLACK = Rgba.of(0x000000);
  private static final Rgba WHITE = Rgba.of(0xFFFFFF);

  @Test
  void black_on_white_has_the_highest_contrast() {
    assertThat(BLACK.contrastTo(WHITE)).isCloseTo(21, within(1e-9));
  }

  @Test
  void contrast_does_not_depend_on_which_colour_is_the_ground() {
    Rgba blue = Rgba.of(0x0969DA);
    assertThat(blue.contrastTo(WHITE)).isEqualTo(WHITE.contrastTo(blue));
  }

  @Test
  void half_black_over_white_is_grey() {
    assertThat(BLACK.withOpacity(0.5).over(WHITE)).isEqualTo(Rgba.of(0x7F7F7F));
  }

  @Test
  void is_written_as_in_css() {
    assertThat(Rgba.of(0x0A0B0C)).hasToString("#0a0b0c");
    assertThat(Rgba.of(0x0A0B0C).withOpacity(0.5)).hasToString("#0a0b0c80");
  }
}
