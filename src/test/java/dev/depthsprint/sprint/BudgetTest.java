package dev.depthsprint.sprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {

  @ParameterizedTest
  @CsvSource({
    "240, 0, CALM",
    "240, 11519, CALM",
    "240, 11520, NEAR",
    "240, 14400, NEAR",
    "240, 14401, OVER",
    "0, 0, CALM",
    "0, 1, OVER"
  })
  void the_level_follows_the_share_that_is_used(int minutes, long seconds, Budget.Level level) {
    assertThat(new Budget(minutes, Duration.ofSeconds(seconds)).level()).isEqualTo(level);
  }

  @Test
  void what_is_left_goes_below_zero_when_the_budget_is_over() {
    assertThat(new Budget(240, Duration.ofMinutes(250)).left()).isEqualTo(Duration.ofMinutes(-10));
  }
}
