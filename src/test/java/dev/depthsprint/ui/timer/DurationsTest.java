package dev.depthsprint.ui.timer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource({
    "45, 45",
    "80 min, 80",
    "1 h 20 min, 80",
    "1h20m, 80",
    "1.5h, 90",
    "'1,5 h', 90",
    "2 hours, 120",
    "0, 0"
  })
  void a_length_is_read_as_people_write_it(String text, int minutes) {
    assertThat(Durations.minutes(text)).hasValue(minutes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "banana", "-5", "1:20", "99999", "h"})
  void what_is_no_length_is_refused(String text) {
    assertThat(Durations.minutes(text)).isEmpty();
  }
}
