package dev.depthsprint.picture.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.text.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngTest {

  private static final Rgba GROUND = Rgba.of(0xF6F8FA);

  /** More than a million pixels at every scale from 1 on, so that there are several bands. */
  private static final Picture LARGE =
      new Picture(new Box(-20.5, 10, 1300, 900), RandomMarks.marks(new Random(3), 150, 1000));

  private static final Picture SMALL =
      new Picture(new Box(0, 0, 100, 60), RandomMarks.marks(new Random(4), 9, 60));

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void has_the_pixels_that_the_screen_shows_at_that_zoom(int scale) throws Exception {
    BufferedImage image = read(written(LARGE, scale, GROUND));
    int width = image.getWidth();
    int height = image.getHeight();
    Box frame = Png.frame(LARGE);
    int[] screen = new int[width * height];
    Raster.paint(LARGE, new View(frame.x(), frame.y(), scale), screen, width, height, GROUND);
    assertThat(image.getRGB(0, 0, width, height, null, 0, width)).isEqualTo(screen);
  }

  @Test
  void has_a_margin_round_the_picture_to_whole_units() {
    assertThat(Png.frame(LARGE)).isEqualTo(new Box(-45, -14, 1349, 948));
  }

  @Test
  void is_read_as_it_was_meant_by_a_reader_that_checks_everything() throws Exception {
    for (Rgba ground : List.of(GROUND, Rgba.TRANSPARENT)) {
      byte[] file = written(SMALL, 2, ground);
      PngFile png = PngFile.read(file);
      BufferedImage image = read(file);
      assertThat(png.width()).isEqualTo(image.getWidth()).isEqualTo(2 * 148);
      assertThat(png.height()).isEqualTo(image.getHeight()).isEqualTo(2 * 108);
      assertThat(png.pixels())
          .isEqualTo(image.getRGB(0, 0, png.width(), png.height(), null, 0, png.width()));
    }
  }

  @Test
  void says_that_more_pixels_are_finer_and_not_larger() throws Exception {
    for (int scale = 1; scale <= Png.LARGEST_SCALE; scale++) {
      PngFile png = PngFile.read(written(SMALL, scale, GROUND));
      double inches = png.width() / (png.pixelsAMetre() * 0.0254);
      assertThat(Math.round(inches * 96)).as("scale " + scale).isEqualTo(148);
    }
  }

  @Test
  void names_its_colour_space_and_density_before_the_pixels() throws Exception {
    assertThat(PngFile.read(written(SMALL, 1, GROUND)).chunks())
        .containsExactly("IHDR", "sRGB", "pHYs", "IDAT", "IDAT", "IDAT", "IEND");
  }

  @Test
  void a_transparent_background_is_see_through() throws Exception {
    BufferedImage image = read(written(SMALL, 1, Rgba.TRANSPARENT));
    assertThat(image.getRGB(0, 0)).isZero();
    assertThat(image.getColorModel().hasAlpha()).isTrue();
    assertThat(read(written(SMALL, 1, GROUND)).getColorModel().hasAlpha()).isFalse();
  }

  @Test
  void colours_are_not_premultiplied_in_the_file() throws Exception {
    Rgba half = Rgba.of(0xCF222E).withOpacity(0.5);
    var picture =
        new Picture(
            new Box(0, 0, 10, 10),
            List.of(new Mark.Fill(Outline.rect(new Box(0, 0, 10, 10)), half)));
    int pixel = read(written(picture, 1, Rgba.TRANSPARENT)).getRGB(29, 29);
    assertThat(pixel >>> 24).isEqualTo(128);
    assertThat(pixel >> 16 & 0xFF).isBetween(0xCE, 0xD0);
  }

  @Test
  void the_same_picture_gives_the_same_bytes() throws Exception {
    assertThat(written(LARGE, 1, GROUND)).isEqualTo(written(LARGE, 1, GROUND));
  }

  @Test
  void a_file_of_many_bands_is_one_stream() throws Exception {
    byte[] file = written(LARGE, 3, GROUND);
    PngFile png = PngFile.read(file);
    assertThat(png.chunks()).filteredOn("IDAT"::equals).hasSizeGreaterThan(20);
    assertThat(png.pixels())
        .isEqualTo(read(file).getRGB(0, 0, png.width(), png.height(), null, 0, png.width()));
  }

  @Test
  void a_picture_without_size_still_makes_a_file() throws Exception {
    var nothing = new Picture(Box.EMPTY, List.of());
    assertThat(PngFile.read(written(nothing, 1, GROUND)).width()).isEqualTo(48);
  }

  @Test
  void too_many_pixels_are_refused_before_anything_is_written() {
    var out = new ByteArrayOutputStream();
    var huge = new Picture(new Box(0, 0, 40_000, 4_000), List.of());
    assertThatThrownBy(() -> Png.write(huge, 2, GROUND, out))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("80096 × 8096 pixels")
        .hasMessageContaining("smaller scale");
    assertThat(out.size()).isZero();
  }

  @Test
  void a_failing_stream_is_passed_on() {
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left on device");
          }
        };
    assertThatThrownBy(() -> Png.write(SMALL, 1, GROUND, full))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left on device");
  }

  private static byte[] written(Picture picture, int scale, Rgba background) throws Exception {
    var out = new ByteArrayOutputStream();
    Png.write(picture, scale, background, out);
    return out.toByteArray();
  }

  private static BufferedImage read(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }
}
