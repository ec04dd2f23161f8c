package dev.depthsprint.sprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTaskTest {

  @ParameterizedTest
  @CsvSource({
    "Set up dbt project 45m, Set up dbt project, 45",
    "Read on 1h30, Read on, 90",
    "Read on 1 h 30 min, Read on, 90",
    "Draw it (30 min), Draw it, 30",
    "Draw it [2h], Draw it, 120",
    "'Draw it 1,5 h', Draw it, 90",
    "Draw it 90 minutes, Draw it, 90",
    "Explain in (2 min), Explain in, 2",
    "Kafka 2 45 min, Kafka 2, 45"
  })
  void a_length_at_the_end_is_the_estimate(String typed, String title, int minutes) {
    assertThat(TypedTask.of(typed)).contains(new TypedTask(title, minutes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Set up dbt project",
        "45m",
        "(30 min)",
        "Explain it in 2 min",
        "A window of 10 min",
        "Poll every 5 min",
        "Partition 12",
        "Keep it under 0 min",
        "Wait 0 min",
        "Run 5 m",
        "Watch 2000 min",
        "Read h2o",
        "Mount vol5m",
        "Read 30 min of it"
      })
  void any_other_text_is_kept_as_it_is(String typed) {
    assertThat(TypedTask.of(typed)).isEmpty();
  }
}
