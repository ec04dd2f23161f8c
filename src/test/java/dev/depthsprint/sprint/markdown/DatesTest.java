package dev.depthsprint.sprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.markdown.Heads.Place;
import dev.depthsprint.text.Message;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as the names of days. */
class DatesTest {

  private static Heads heads(String... lines) {
    return Heads.of(Arrays.stream(lines).map(line -> Line.of(1, line)).toList());
  }

  private static DayKey key(String text, Heads heads) {
    return heads.day(text, Place.HEADING).orElseThrow().key();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-04",
        "2026/12/04",
        "2026.12.4",
        "4.12.2026",
        "04.12.26",
        "4. Dezember 2026",
        "4 December 2026",
        "4th of December 2026",
        "December 4, 2026",
        "Dec 4th, 2026",
        "4 décembre 2026",
        "4 de diciembre de 2026",
        "4 de dezembro de 2026",
        "Friday, 4 December 2026",
        "Freitag, den 4.12.2026",
        "Fri 2026-12-04",
        "Friday (2026-12-04)"
      })
  void a_date_with_its_year_is_a_day_in_any_language(String text) {
    assertThat(key(text, heads())).isEqualTo(new DayKey.Date(LocalDate.of(2026, 12, 4)));
    assertThat(heads().day(text + ": Joins", Place.PROSE))
        .map(Heads.DayHead::rest)
        .contains("Joins");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dec 4",
        "December 4th",
        "4. Dezember",
        "4 déc.",
        "4 de diciembre",
        "4 de dezembro",
        "4 dez"
      })
  void a_month_in_letters_needs_no_year(String text) {
    assertThat(key(text, heads()))
        .isInstanceOfSatisfying(
            DayKey.MonthAndDay.class, day -> assertThat(day.on()).isEqualTo(MonthDay.of(12, 4)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2–5 March: A",
        "2nd to 5th of March: A",
        "March 2-5: A",
        "March 2 – March 5: A",
        "2.–5. März: A",
        "Vom 2. bis 5. März: A",
        "2.3.–5.3.: A",
        "2–5.3.: A",
        "Du 2 au 5 mars : A",
        "Del 2 al 5 de marzo: A",
        "De 2 a 5 de março: A"
      })
  void two_dates_are_all_the_days_between_them(String text) {
    Sprint sprint =
        Plans.read("# P\n## " + text + "\n- a\n- b\n- c\n- d\n## 6 March 2026: B\n- e\n");
    assertThat(sprint.days()).extracting(Day::title).containsExactly("A", "A", "A", "A", "B");
    assertThat(sprint.days()).extracting(Day::taskCount).containsOnly(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "March 2 - 5:00 pm talk",
        "5–2 March",
        "2-5 marches",
        "1 March – 31 December",
        "31–32 March"
      })
  void other_numbers_around_a_month_are_no_stretch_of_days(String text) {
    Optional<DayKey> key = heads().day(text, Place.HEADING).map(Heads.DayHead::key);
    assertThat(key.filter(DateRange::isOne)).isEmpty();
  }

  @Test
  void dates_above_weekdays_only_frame_them() {
    Sprint sprint =
        Plans.read(
            "# P\n"
                + "## 2–8 March\n"
                + "### Monday\n"
                + "- A\n"
                + "### Tuesday\n"
                + "- B\n"
                + "## 9–15 March\n"
                + "### Monday\n"
                + "- C\n");
    assertThat(sprint.days()).hasSize(14);
    assertThat(sprint.days().get(7).tasks()).extracting(Task::title).containsExactly("C");
    assertThat(sprint.unrecognised()).containsExactly("## 2–8 March", "## 9–15 March");
  }

  @Test
  void a_date_without_its_year_beside_a_weekday_is_kept_beside_it() {
    assertThat(heads().day("Monday, 4 May (2 h)", Place.HEADING))
        .hasValueSatisfying(head -> {
          assertThat(head.key()).isInstanceOf(DayKey.Weekday.class);
          assertThat(head.beside()).map(DayKey::words).contains("4 May");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "12/13, 12, 4",
    "Mon 12/31, 12, 4",
    "13/12, 4, 12",
    "Montag, 4, 12",
    "Lundi, 4, 12",
    "2ª-feira, 4, 12"
  })
  void the_document_says_whether_the_day_comes_first(String other, int month, int day) {
    assertThat(key("12/4", heads(other, "- 12/4: a", "- 12/5: b")))
        .isInstanceOfSatisfying(
            DayKey.MonthAndDay.class,
            found -> assertThat(found.on()).isEqualTo(MonthDay.of(month, day)));
  }

  @ParameterizedTest
  @CsvSource({
    "3/4, 4/4, 5/4, 4, 3",
    "3/4, 3/5, 3/6, 3, 4",
    "3/4, 3/4, 4/4, 4, 3",
    "3/4, 7/4, 12/4, 4, 3",
    "31/12, 1/1, 2/1, 12, 31",
    "12/12, 12/1, 12/2, 12, 12"
  })
  void dates_below_each_other_show_whether_the_day_comes_first(
      String one, String two, String three, int month, int day) {
    Heads heads = heads("| " + one + " | A |", "| " + two + " | B |", "| " + three + " | C |");
    assertThat(key(one, heads))
        .isInstanceOfSatisfying(
            DayKey.MonthAndDay.class,
            found -> assertThat(found.on()).isEqualTo(MonthDay.of(month, day)));
  }

  @Test
  void dates_far_from_each_other_in_both_orders_stay_open() {
    Heads heads = heads("## 3/4", "## 5/6", "## 8/9");
    assertThat(key("3/4", heads)).isInstanceOf(DayKey.Unclear.class);
  }

  @Test
  void days_behind_a_date_that_may_be_two_stay_behind_it() {
    Sprint sprint = Plans.read("| Date | Task |\n|---|---|\n| 3/4 | A |\n| 6/6 | B |\n");
    assertThat(sprint.days())
        .extracting(day -> day.tasks().getFirst().title())
        .containsExactly("A", "B");
  }

  @Test
  void a_date_that_may_be_two_follows_the_day_before_it_and_says_so() {
    ImportedPlan plan =
        Plans.imported(
            "| Date | Task |\n|---|---|\n| 2026-03-03 | A |\n| 3/5 | B |\n| Mar 9 | C |\n");
    assertThat(plan.sprint().days())
        .extracting(day -> day.tasks().stream().map(Task::title).toList())
        .containsExactly(
            List.of(),
            List.of("A"),
            List.of("B"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of("C"));
    assertThat(plan.sprint().days().get(2).notes()).isEqualTo("3/5");
    assertThat(plan.warnings())
        .extracting(Message::text)
        .containsExactly(
            "“3/5” may be 5 March or 3 May, so it follows the day before it; write the month as a"
                + " word to be sure.");
  }

  @Test
  void days_stay_on_their_dates_when_the_sprint_starts_in_the_week_before() {
    Sprint sprint = Plans.read("## 2026-03-04\n- A\n## March 6\n- B\n");
    assertThat(sprint.days()).extracting(Day::taskCount).containsExactly(0, 0, 1, 0, 1);
    assertThat(sprint.days()).extracting(Day::notes).containsOnly("");
  }

  @Test
  void days_before_a_start_among_the_dates_go_to_the_first_free_day() {
    ImportedPlan plan =
        Plans.imported("## 2026-02-27\n- A\n## 2026-03-02\n- B\n## 2026-03-04\n- C\n");
    assertThat(plan.sprint().days())
        .extracting(day -> day.tasks().stream().map(Task::title).toList())
        .containsExactly(List.of("B"), List.of("A"), List.of("C"));
    assertThat(plan.warnings()).hasSize(1);
  }

  @Test
  void days_with_dates_elsewhere_move_with_a_warning_and_keep_their_dates() {
    ImportedPlan plan = Plans.imported("## 5 October: A\n- a\n## 7 October: B\n- b\n");
    assertThat(plan.sprint().days())
        .extracting(Day::title)
        .startsWith("A")
        .endsWith("B")
        .hasSize(3);
    assertThat(plan.sprint().days().get(2).notes()).isEqualTo("7 October");
    assertThat(plan.warnings())
        .extracting(Message::text)
        .singleElement()
        .asString()
        .startsWith("The dates of the plan begin on 2025-10-05; here it begins on 2026-03-02");
  }

  @Test
  void a_plan_over_new_year_needs_no_years() {
    LocalDate start = LocalDate.of(2026, 12, 28);
    Sprint sprint =
        Plans.imported("## Dec 30\n- A\n## Jan 2\n- B\n", new Layout(start, Order.CALENDAR))
            .sprint();
    assertThat(sprint.days()).extracting(Day::taskCount).containsExactly(0, 0, 1, 0, 0, 1);
  }

  @Test
  void any_days_named_by_iso_dates_lie_on_their_dates_whatever_their_order() {
    for (int seed = 0; seed < 100; seed++) {
      var random = new Random(seed);
      StringBuilder plan = new StringBuilder("# Plan\n\n");
      List<LocalDate> dates =
          random.ints(0, 40).distinct().limit(8).mapToObj(Plans.MONDAY::plusDays).toList();
      boolean near = dates.stream().anyMatch(date -> date.isBefore(Plans.MONDAY.plusDays(7)));
      dates.forEach(date -> plan.append("## " + date + "\n- Task of " + date + "\n\n"));
      Sprint sprint = Plans.read(plan.toString());
      for (Day day : sprint.days()) {
        for (Task task : day.tasks()) {
          assertThat(!near || task.title().endsWith(day.date().toString()))
              .as("seed %d: %s on %s", seed, task.title(), day.date())
              .isTrue();
        }
      }
    }
  }
}
