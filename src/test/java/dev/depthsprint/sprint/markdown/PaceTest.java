package dev.depthsprint.sprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours a day and hours a week, in a line of text. */
class PaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "90 minutes per weekday, 3h on Saturdays | 90",
        "2h every work day | 120",
        "45 min each study day | 45",
        "1 h per evening | 60",
        "2 Std. je Werktag | 120",
        "1,5 Std./Tag | 90",
        "3 Stunden am Tag | 180",
        "2 h chaque jour | 120",
        "1h30 par jour ouvré | 90",
        "2 horas diarias | 120",
        "2 h cada día | 120",
        "3h por dia útil | 180",
        "Hours per day: 2 | 120",
        "hours per day = 1.5 | 90",
        "Stunden pro Tag: 2,5 | 150",
        "Heures par jour : 3 | 180",
        "Minutos por día: 45 | 45"
      })
  void hours_a_day_are_those_of_a_study_day(String text, int minutes) {
    assertThat(Pace.of(text).minutesPerDay()).contains(minutes);
    assertThat(Pace.of(text).minutesPerWeek()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 hours per week | 420",
        "6 h/week | 360",
        "5 hours weekly | 300",
        "6 Stunden pro Woche | 360",
        "8 h par semaine | 480",
        "10 horas semanales | 600",
        "10 h por semana | 600",
        "Hours per week: 12 | 720"
      })
  void hours_a_week_are_those_of_a_week(String text, int minutes) {
    assertThat(Pace.of(text).minutesPerWeek()).contains(minutes);
    assertThat(Pace.of(text).minutesPerDay()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 hours on weekends",
        "2 h per weekend",
        "Hours per day: many",
        "Hours per day: 99",
        "3 h in all"
      })
  void other_lengths_are_neither(String text) {
    assertThat(Pace.of(text).isEmpty()).isTrue();
  }
}
