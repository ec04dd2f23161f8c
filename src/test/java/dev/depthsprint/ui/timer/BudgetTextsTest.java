package dev.depthsprint.ui.timer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Budget;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTextsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 4 h left of 4 h",
    "1, 4 h left of 4 h",
    "60, 3 h 59 min left of 4 h",
    "4800, 2 h 40 min left of 4 h",
    "11520, Only 48 min left of 4 h",
    "14401, 1 min over 4 h",
    "18000, 1 h over 4 h"
  })
  void what_is_left_is_said_in_words(long seconds, String words) {
    assertThat(BudgetTexts.left(new Budget(240, Duration.ofSeconds(seconds))).text())
        .isEqualTo(words);
  }
}
