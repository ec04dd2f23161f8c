package dev.depthsprint.sprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours a day and hours a week, in a line of text. */
class PaceTest {

  private static Pace pace(String text) {
    return Pace.of(text, Weekdays.of(List.of(Line.of(1, text))));
  }

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
    assertThat(pace(text).minutesPerDay()).contains(minutes);
    assertThat(pace(text).minutesPerWeek()).isEmpty();
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
    assertThat(pace(text).minutesPerWeek()).contains(minutes);
    assertThat(pace(text).minutesPerDay()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hours per day: many", "Hours per day: 99", "3 h in all"})
  void other_lengths_are_neither(String text) {
    assertThat(pace(text).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two hours a day on weekdays, 3h on Saturdays | 120 120 120 120 120 180 -",
        "Mon–Fri 2h, Sat 4h, Sun off | 120 120 120 120 120 240 0",
        "90 min on Mon, Wed and Fri; Sundays 3 hours | 90 - 90 - 90 - 180",
        "Weekdays: 1 hour / Saturday: 2.5 hours | 60 60 60 60 60 150 -",
        "1 h per day, no study on Sundays | - - - - - - 0",
        "1 Stunde pro Werktag, samstags 3 Std. | 60 60 60 60 60 180 -",
        "unter der Woche 1,5 Std., sonntags frei | 90 90 90 90 90 - 0",
        "1 h on weekdays and Saturdays 3h | 60 60 60 60 60 180 -",
        "2 h les jours ouvrés, 3 h le samedi, repos le dimanche | 120 120 120 120 120 180 0",
        "lundi à vendredi : 1 h, samedi : 4 h | 60 60 60 60 60 240 -",
        "2 horas entre semana, 3 horas los sábados | 120 120 120 120 120 180 -",
        "lunes a viernes 2 h, sábados 4 h, domingos libres | 120 120 120 120 120 240 0",
        "1h nos dias úteis, 3h aos sábados | 60 60 60 60 60 180 -",
        "segunda a sexta: 2 h; sábado: 4 h; domingo: folga | 120 120 120 120 120 240 0",
        "Weekends: 3 hours per day | - - - - - 180 180",
        "am Wochenende je 3 Stunden | - - - - - 180 180",
        "4 hours per weekend | - - - - - 120 120"
      })
  void hours_of_weekdays_are_those_of_these_days(String text, String minutes) {
    WeekdayHours hours = pace(text).weekdays();
    List<String> found =
        Arrays.stream(DayOfWeek.values())
            .map(day -> hours.minutes().containsKey(day) ? "" + hours.minutes().get(day) : "-")
            .toList();
    assertThat(String.join(" ", found)).isEqualTo(minutes);
    assertThat(hours.unclear()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weekends 5 hours",
        "5 h on weekends",
        "am Wochenende 5 Stunden",
        "5 h le week-end",
        "fines de semana: 5 h",
        "5 horas no fim de semana"
      })
  void hours_of_weekends_are_those_of_each_day_and_unclear(String text) {
    WeekdayHours hours = pace("1 h/day, " + text).weekdays();
    assertThat(hours.minutes())
        .containsOnly(entry(DayOfWeek.SATURDAY, 300), entry(DayOfWeek.SUNDAY, 300));
    assertThat(hours.unclear()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Monday is for reading, 2 h in all",
        "2 h, Monday",
        "Start on Monday, 2 March",
        "A rest on the way"
      })
  void weekdays_beside_no_hours_have_none(String text) {
    assertThat(pace(text).weekdays().isEmpty()).isTrue();
  }
}
