package dev.depthsprint.sprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Durations beside a text. */
class MinutesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Read (30 min) | 30",
        "Read [2h] | 120",
        "Read (~1.5 hours) | 90",
        "Read (1h 30min) | 90",
        "Read (1h30) | 90",
        "Read – 45 minutes | 45",
        "Read: 2 Stunden | 120",
        "Read, 1,5 h | 90",
        "Read (2-3 h) | 180",
        "Read (ca. 45 Min.) | 45",
        "(30 min) Read | 30",
        "30 min: Read | 30",
        "⏱️ 20 min – Read | 20",
        "Read (2 heures) | 120",
        "Read (2 horas) | 120",
        "Read (30') | 30",
        "Read 2 hours | 120",
        "Read 1h30 | 90",
        "Read (1 Std. 15 Min.) | 75",
        "Read (¾ Std.) | 45",
        "Read (1½ h) | 90",
        "Read (1 h und 30 min) | 90",
        "Read (1 hora y 20 minutos) | 80",
        "Read (1 heure et 10 minutes) | 70",
        "Read [1:30h] | 90",
        "Read – 30′ | 30",
        "Read (est. 1.5h) | 90",
        "Read (est: 20 min) | 20",
        "Read (half an hour) | 30",
        "Read – media hora | 30",
        "Read 2-3h | 180",
        "Read ½ h | 30",
        "Read 1 Std. 15 Min. | 75",
        "Read ~1h | 60"
      })
  void a_duration_set_apart_leaves_the_text(String text, int minutes) {
    assertThat(Minutes.beside(text)).contains(new Minutes("Read", minutes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Explain it in 2 min",
        "A 60-sec walkthrough",
        "Chapter 3 (page 30)",
        "Watch the first 2 hours",
        "Read for 2 hours",
        "Lire toutes les 2 h",
        "Wait for ½ h",
        "Learn to run 5-10 m",
        "Meet at 10:30",
        "Set timeout = 30 min",
        "Batch (24/7)",
        "(30 min)",
        "Sleep (25 hours)",
        "Wait (0 min)",
        "Use 5 hosts (3 h100)"
      })
  void other_numbers_stay_where_they_are(String text) {
    assertThat(Minutes.beside(text)).isEmpty();
  }
}
