package dev.depthsprint.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.raster.Png;
import dev.depthsprint.picture.svg.Svg;
import dev.depthsprint.text.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hebrew letters are written as escapes here, so that no editor turns these lines round. */
class VisualOrderTest {

  private static final String ALEF = "\u05D0";
  private static final String BET = "\u05D1";
  private static final String GIMEL = "\u05D2";
  private static final String WORD = ALEF + BET + GIMEL;
  private static final String TURNED = GIMEL + BET + ALEF;

  @Test
  void latin_and_greek_words_stay_as_they_are() {
    assertThat(VisualOrder.of("Kafka (αβγ) 3 → 4")).isEqualTo("Kafka (αβγ) 3 → 4");
  }

  @Test
  void hebrew_runs_from_right_to_left() {
    assertThat(VisualOrder.of(WORD)).isEqualTo(TURNED);
    assertThat(VisualOrder.isLeftward(WORD)).isTrue();
  }

  @Test
  void latin_words_and_figures_in_hebrew_stay_readable() {
    assertThat(VisualOrder.of(WORD + " Kafka " + WORD + " 15"))
        .isEqualTo("15 " + TURNED + " Kafka " + TURNED);
  }

  @Test
  void hebrew_in_a_latin_line_turns_alone() {
    assertThat(VisualOrder.of("Flink " + WORD + " 3")).isEqualTo("Flink 3 " + TURNED);
    assertThat(VisualOrder.isLeftward("Flink " + WORD)).isFalse();
  }

  @Test
  void brackets_open_towards_what_they_hold() {
    assertThat(VisualOrder.of(WORD + " (" + ALEF + ")")).isEqualTo("(" + ALEF + ") " + TURNED);
  }

  @Test
  void marks_stay_on_their_letters() {
    assertThat(VisualOrder.of(ALEF + "\u05B0" + BET)).isEqualTo(BET + ALEF + "\u05B0");
  }

  @Test
  void controls_in_a_name_turn_nothing_round() {
    assertThat(VisualOrder.of("a\u202Ebc\u2067d")).isEqualTo("abcd");
  }

  @Test
  void a_picture_shows_the_first_letter_at_the_right() throws IOException, Problem {
    double width = FontFace.REGULAR.width(BET, 20);
    assertThat(png(run(ALEF + BET, 0))).isEqualTo(png(run(BET, 0), run(ALEF, width)));
  }

  private static Mark run(String text, double x) {
    return new Mark.TextRun(text, x, 20, FontFace.REGULAR, 20, Rgba.of(0x000000));
  }

  private static byte[] png(Mark... marks) throws IOException, Problem {
    var out = new ByteArrayOutputStream();
    Png.write(new Picture(new Box(0, 0, 60, 30), List.of(marks)), 1, Rgba.of(0xFFFFFF), out);
    return out.toByteArray();
  }

  @Test
  void svg_says_on_which_side_a_line_begins() {
    var picture = new Picture(new Box(0, 0, 60, 30), List.of(run("a\u202Eb", 0), run(WORD, 0)));
    assertThat(Svg.of(picture, Rgba.TRANSPARENT, "", ""))
        .contains("direction=\"rtl\" text-anchor=\"end\"", ">" + WORD + "<", ">ab<");
  }
}
