package dev.depthsprint.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthUnitTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PT0S,    0 s
          PT0.25S, 250 ms
          PT1.5S,  1500 ms
          PT45S,   45 s
          PT1M,    60 s
          PT2M,    120 s
          PT3M,    3 min
          PT90S,   90 s
          PT1H,    1 h
          PT90M,   90 min
          PT24H,   24 h
          PT36H,   36 h
          PT168H,  7 days
          """)
  void a_length_is_said_in_the_largest_unit_that_leaves_a_whole_number(
      Duration length, String words) {
    assertThat(LengthUnit.words(length)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"PT0.25S", "PT60S", "PT3M", "PT36H"})
  void count_and_unit_give_the_length_again(Duration length) {
    LengthUnit unit = LengthUnit.of(length);
    assertThat(unit.times(unit.count(length))).isEqualTo(length);
  }
}
