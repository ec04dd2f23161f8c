package dev.depthsprint.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.text.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExportWishTest {

  private static final Path HOME = Path.of("/home/ada");

  @Test
  void an_absolute_path_is_itself() throws Problem {
    assertThat(ExportWish.file("/tmp/a.png", HOME)).isEqualTo(Path.of("/tmp/a.png"));
  }

  @Test
  void a_relative_path_lies_in_the_home_folder() throws Problem {
    assertThat(ExportWish.file("pictures/a.png", HOME)).isEqualTo(HOME.resolve("pictures/a.png"));
  }

  @Test
  void a_tilde_is_the_home_folder() throws Problem {
    assertThat(ExportWish.file("~/a.png", HOME)).isEqualTo(HOME.resolve("a.png"));
  }

  @Test
  void a_missing_ending_is_added() throws Problem {
    assertThat(ExportWish.file("/tmp/a", HOME)).isEqualTo(Path.of("/tmp/a.png"));
  }

  @Test
  void the_ending_says_whether_it_is_pixels_or_outlines() throws Problem {
    assertThat(wish("/tmp/a.SVG").isSvg()).isTrue();
    assertThat(wish("/tmp/a.svg.png").isSvg()).isFalse();
  }

  private static ExportWish wish(String name) throws Problem {
    return new ExportWish(ExportWish.file(name, HOME), 1, false, Palette.LIGHT);
  }

  @Test
  void nothing_is_no_file() {
    assertThatThrownBy(() -> ExportWish.file("  ", HOME))
        .isInstanceOf(Problem.class)
        .hasMessage("Name the file.");
  }

  @Test
  void what_is_no_path_gets_a_sentence() {
    assertThatThrownBy(() -> ExportWish.file("a\0b", HOME)).isInstanceOf(Problem.class);
  }
}
