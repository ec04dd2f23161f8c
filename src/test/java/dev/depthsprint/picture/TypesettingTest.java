package dev.depthsprint.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TypesettingTest {

  private static final FontFace FACE = FontFace.REGULAR;

  @Test
  void what_fits_stays_as_it_is() {
    assertThat(Typesetting.fitted("Kafka", FACE, 13, 100)).isEqualTo("Kafka");
  }

  @Test
  void what_does_not_fit_ends_in_an_ellipsis() {
    assertThat(Typesetting.fitted("Dead-letter queue", FACE, 13, 60)).isEqualTo("Dead-le…");
  }

  @Test
  void no_space_stands_before_the_ellipsis() {
    double width = FACE.width("Kafka ", 13) + FACE.width("…", 13);
    assertThat(Typesetting.fitted("Kafka topics", FACE, 13, width)).isEqualTo("Kafka…");
  }

  @Test
  void nothing_is_left_where_not_even_the_ellipsis_fits() {
    assertThat(Typesetting.fitted("Kafka", FACE, 13, 3)).isEmpty();
  }

  @Test
  void lines_break_between_words() {
    assertThat(Typesetting.lines("Spark Structured Streaming", FACE, 13, 110, 2))
        .containsExactly("Spark Structured", "Streaming");
  }

  @Test
  void the_last_line_takes_the_ellipsis() {
    assertThat(Typesetting.lines("one two three four five", FACE, 13, 50, 2))
        .containsExactly("one two", "three…");
  }

  @Test
  void a_word_that_is_too_wide_is_broken() {
    assertThat(Typesetting.lines("Supercalifragilistic", FACE, 13, 50, 3))
        .containsExactly("Superca", "lifragilis", "tic");
  }

  @Test
  void a_long_word_is_broken_after_a_sign_rather_than_elsewhere() {
    assertThat(Typesetting.lines("orders_deduplicated", FACE, 13, 60, 2))
        .containsExactly("orders_", "dedupli…");
  }

  @Test
  void an_empty_text_has_no_lines() {
    assertThat(Typesetting.lines("  ", FACE, 13, 50, 2)).isEmpty();
  }

  @Test
  void no_line_is_ever_wider_than_asked() {
    for (int seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      String text = text(random);
      double width = 8 + random.nextInt(150);
      int most = 1 + random.nextInt(3);
      List<String> lines = Typesetting.lines(text, FACE, 13, width, most);
      assertThat(lines).as("seed " + seed).hasSizeLessThanOrEqualTo(most);
      assertThat(lines)
          .as("seed " + seed)
          .allSatisfy(line -> assertThat(FACE.width(line, 13)).isLessThanOrEqualTo(width));
    }
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.appendCodePoint(random.nextInt(5) == 0 ? ' ' : randomLetter(random));
    }
    return text.toString();
  }

  private static int randomLetter(Random random) {
    int[] letters = {'a', 'W', 'é', '漢', 0x1F680, 0x200D, '·', '\n'};
    return letters[random.nextInt(letters.length)];
  }
}
