package dev.depthsprint.sprint.markdown;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.markdown.Heads.Place;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that open days and weeks. */
class HeadsTest {

  private static final Heads ENGLISH = heads();

  private static Heads heads(String... lines) {
    return Heads.of(Arrays.stream(lines).map(line -> Line.of(1, line)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Day 3: Joins | 3 | 3 | Joins",
        "**Day 3 – Joins** | 3 | 3 | Joins",
        "**Day 3:** Joins | 3 | 3 | Joins",
        "**Day 3** Joins | 3 | 3 | Joins",
        "📅 Day 3 (Wed): Joins | 3 | 3 | Joins",
        "Day 3 - Wednesday: Joins | 3 | 3 | Joins",
        "Wednesday (Day 3): Joins | 3 | 3 | Joins",
        "DAY 03. Joins | 3 | 3 | Joins",
        "Day #3 — Joins | 3 | 3 | Joins",
        "Day Three: Joins | 3 | 3 | Joins",
        "Day 3 of 30: Joins | 3 | 3 | Joins",
        "Day 3/30: Joins | 3 | 3 | Joins",
        "Days 3–5: Joins | 3 | 5 | Joins",
        "Days 3 and 4: Joins | 3 | 4 | Joins",
        "Day 3 - 2 hours | 3 | 3 | 2 hours",
        "Tag 3: Verbünde | 3 | 3 | Verbünde",
        "3. Tag: Verbünde | 3 | 3 | Verbünde",
        "Jour 3 : Jointures | 3 | 3 | Jointures",
        "Día 3: Uniones | 3 | 3 | Uniones",
        "Dia 3: Junções | 3 | 3 | Junções",
        "Day 3 -> Joins | 3 | 3 | Joins",
        "Day 3 → Joins → Keys | 3 | 3 | Joins → Keys",
        "Tag 3 => Verbünde | 3 | 3 | Verbünde",
        "**Jour 3** » Jointures | 3 | 3 | Jointures"
      })
  void counted_days_are_known_in_prose(String text, int from, int to, String rest) {
    assertThat(ENGLISH.day(text, Place.PROSE))
        .contains(new Heads.DayHead(0, new DayKey.Number(from, to), rest));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mon – Kick-off | MONDAY | MONDAY | Kick-off",
        "**Tue – Core** | TUESDAY | TUESDAY | Core",
        "Wed. Rest | WEDNESDAY | WEDNESDAY | Rest",
        "thursday: read | THURSDAY | THURSDAY | read",
        "Mon–Fri: work | MONDAY | FRIDAY | work",
        "Sat & Sun: rest | SATURDAY | SUNDAY | rest",
        "Sat/Sun: rest | SATURDAY | SUNDAY | rest",
        "Weekend – off | SATURDAY | SUNDAY | off",
        "Mon – We build | MONDAY | MONDAY | We build",
        "Sexta-feira: rever | FRIDAY | FRIDAY | rever",
        "Mercredi : lire | WEDNESDAY | WEDNESDAY | lire",
        "Sábado: leer | SATURDAY | SATURDAY | leer",
        "Sonntag: lesen | SUNDAY | SUNDAY | lesen",
        "Mon -> read | MONDAY | MONDAY | read",
        "Seg. | MONDAY | MONDAY | ''",
        "Segunda feira - rever | MONDAY | MONDAY | rever",
        "2ª-feira: rever | MONDAY | MONDAY | rever",
        "2ª feira | MONDAY | MONDAY | ''",
        "3a feira – rever | TUESDAY | TUESDAY | rever",
        "3a-feira: rever | TUESDAY | TUESDAY | rever",
        "2ªf | MONDAY | MONDAY | ''",
        "4.ª feira rever | WEDNESDAY | WEDNESDAY | rever",
        "5ª-feira e 6ª-feira: rever | THURSDAY | FRIDAY | rever"
      })
  void weekdays_are_known_with_a_separator(String text, DayOfWeek from, DayOfWeek to, String rest) {
    assertThat(ENGLISH.day(text, Place.HEADING))
        .contains(new Heads.DayHead(0, new DayKey.Weekday(from, to), rest));
  }

  @Test
  void the_number_alone_is_a_weekday_in_a_plan_in_portuguese() {
    Heads portuguese = heads("2ª-feira", "3ª-feira", "Sábado");
    assertThat(portuguese.day("4ª: rever", Place.PROSE)).map(Heads.DayHead::rest).contains("rever");
    assertThat(portuguese.day("2ª a 6ª: rever", Place.PROSE))
        .map(Heads.DayHead::key)
        .contains(new DayKey.Weekday(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    assertThat(portuguese.day("2ª semana", Place.HEADING)).isEmpty();
    assertThat(ENGLISH.day("4ª: rever", Place.PROSE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mon/Wed/Fri: run",
        "Mon, Wed & Fri – run",
        "Monday, Wednesday and Friday: run",
        "Lundi, mercredi et vendredi : run",
        "Mo + Mi + Fr: run"
      })
  void weekdays_in_a_list_are_these_and_none_between(String text) {
    var german = heads("Mo: a", "Di: b", "Mi: c");
    Heads heads = text.startsWith("Mo +") ? german : ENGLISH;
    assertThat(heads.day(text, Place.PROSE))
        .contains(
            new Heads.DayHead(
                0,
                new DayKey.Several(
                    List.of(
                        weekday(DayOfWeek.MONDAY),
                        weekday(DayOfWeek.WEDNESDAY),
                        weekday(DayOfWeek.FRIDAY))),
                "run"));
  }

  private static DayKey weekday(DayOfWeek day) {
    return new DayKey.Weekday(day, day);
  }

  @Test
  void a_letter_counts_days_where_a_document_counts_so() {
    Heads counted = heads("**D1.** Tour", "**D2.** Slices", "- D3: Structs");
    assertThat(counted.day("**D2.** Slices", Place.PROSE))
        .contains(new Heads.DayHead(0, new DayKey.Number(2, 2), "Slices"));
    assertThat(counted.day("D3 draws charts", Place.PROSE)).isEmpty();
    assertThat(ENGLISH.day("D3: charts", Place.PROSE)).isEmpty();
  }

  @Test
  void a_letter_fills_a_gap_between_days_that_are_written_out() {
    Heads french = heads("Jour 1 : a", "Jour 2 : b", "J3 Async", "Jour 4 : c");
    assertThat(french.day("J3 Async", Place.PROSE)).map(Heads.DayHead::rest).contains("Async");
    assertThat(french.day("J2 Async", Place.PROSE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sun-dried tomatoes",
        "Sunday is the best day",
        "Day 3 was hard",
        "Today: read",
        "Daily",
        "30 days of SQL",
        "Money – earn it",
        "Do it",
        "Day 1.5",
        "Days are long",
        "Dayton 3: x",
        "3 out of 5",
        "May 4 people join",
        "24/7",
        "12/7 of it",
        "1.2. Joins",
        "Monday, May I ask"
      })
  void ordinary_words_are_no_days_in_prose(String text) {
    assertThat(ENGLISH.day(text, Place.PROSE)).isEmpty();
  }

  @Test
  void a_heading_may_go_on_at_once_when_the_name_is_written_out() {
    assertThat(ENGLISH.day("Day 3 Joins", Place.HEADING)).isPresent();
    assertThat(ENGLISH.day("Monday Joins", Place.HEADING)).isPresent();
    assertThat(ENGLISH.day("Sun protection", Place.HEADING)).isEmpty();
    assertThat(ENGLISH.day("Mon Joins", Place.CELL)).isPresent();
  }

  @Test
  void two_letters_mean_what_they_mean_in_the_language_of_the_document() {
    assertThat(heads("Mo: a", "Di: b", "Mi: c", "Do: d").day("Do: d", Place.PROSE))
        .map(Heads.DayHead::key)
        .contains(new DayKey.Weekday(DayOfWeek.THURSDAY, DayOfWeek.THURSDAY));
    assertThat(heads("Lu: a", "Ma: b", "Ju: c", "Vi: d").day("Do: d", Place.PROSE))
        .map(Heads.DayHead::key)
        .contains(new DayKey.Weekday(DayOfWeek.SUNDAY, DayOfWeek.SUNDAY));
    assertThat(heads("Do: this").day("Do: this", Place.PROSE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Week 2 – Depth : Streaming | 2 | 2 | Depth : Streaming",
        "🗓️ Week 2: Depth | 2 | 2 | Depth",
        "Week Two | 2 | 2 | ''",
        "Weeks 2–3: Depth | 2 | 3 | Depth",
        "Week 2 of 4: Depth | 2 | 2 | Depth",
        "Woche 2: Tiefe | 2 | 2 | Tiefe",
        "2. Woche: Tiefe | 2 | 2 | Tiefe",
        "Semaine 2 : Profondeur | 2 | 2 | Profondeur",
        "Semana 2 – Fondo | 2 | 2 | Fondo",
        "1st week: Depth | 1 | 1 | Depth"
      })
  void weeks_are_known_by_their_numbers(String text, int from, int to, String rest) {
    assertThat(ENGLISH.week(text, Place.HEADING)).contains(new Heads.WeekHead(from, to, rest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2-Week Data Sprint", "2 week plan", "Weekly review", "Week of rest", "Week 0"})
  void a_number_of_weeks_is_no_week(String text) {
    assertThat(ENGLISH.week(text, Place.HEADING)).isEmpty();
  }

  @Test
  void a_day_may_name_its_week() {
    assertThat(ENGLISH.day("Week 2, Day 1: Headers", Place.HEADING))
        .contains(new Heads.DayHead(2, new DayKey.Number(1, 1), "Headers"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-13-01: x", "2026-02-30", "99.99.2026"})
  void a_date_that_is_none_is_text(String text) {
    assertThat(List.of(Place.values()))
        .allSatisfy(place -> assertThat(ENGLISH.day(text, place)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mon–Fri, 2–6 March",
        "Monday to Friday (2–6 March)",
        "Monday – Friday, March 2–6",
        "Mon-Fri 2/3 - 6/3",
        "Mo–Fr, 2.–6.3.",
        "Montag bis Freitag, vom 2. bis 6. März",
        "Lundi à vendredi, du 2 au 6 mars",
        "Lunes a viernes, del 2 al 6 de marzo"
      })
  void dates_may_stand_beside_a_range_of_weekdays(String text) {
    Heads heads = heads("- Mo–Fr: a", "- Sa/So: b", "13/3: a", "14/3: b");
    assertThat(heads.day(text + ": Joins", Place.PROSE))
        .get()
        .satisfies(head -> {
          assertThat(head.key()).isEqualTo(new DayKey.Weekday(MONDAY, FRIDAY));
          assertThat(head.rest()).isEqualTo("Joins");
          assertThat(head.beside()).isPresent();
        });
    assertThat(heads.day(text, Place.HEADING)).isPresent();
  }

  @Test
  void dates_with_their_year_beside_a_range_of_weekdays_are_the_days() {
    assertThat(heads().day("Sat–Sun, 7–8 March 2026", Place.HEADING).orElseThrow().key())
        .isEqualTo(
            new DayKey.Several(
                List.of(
                    new DayKey.Date(LocalDate.of(2026, 3, 7)),
                    new DayKey.Date(LocalDate.of(2026, 3, 8)))));
  }
}
