package dev.depthsprint.sprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the days of a plan. */
class FrontTest {

  private static final String DAY = "\n\n## Day 1\n- A\n";

  private static Optional<LocalDate> startOf(String text, LocalDate today) {
    try {
      return PlanReader.startOf("plan.md", text.getBytes(StandardCharsets.UTF_8), today);
    } catch (Problem problem) {
      throw new AssertionError(problem);
    }
  }

  @Test
  void front_matter_gives_goal_and_hours_and_is_no_second_title() {
    Sprint sprint = Plans.read("---\ntitle: Go\ngoal: Ship it\nhours_per_day: 2\n---\n# Go" + DAY);
    assertThat(sprint.title()).isEqualTo("Go");
    assertThat(sprint.goal()).isEqualTo("Ship it");
    assertThat(sprint.days()).extracting(Day::budgetMinutes).containsOnly(120);
    assertThat(sprint.unrecognised()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Goal: Ship it | Pace: 3 h a day",
        "Ziel: Fertig | Wochenplan: 3 Std. pro Tag",
        "Meta: passar | Carga: 3h por dia",
        "Objectif : finir | Cadence : 3 h par jour"
      })
  void a_label_below_another_starts_a_line_of_its_own(String goal, String time) {
    Sprint sprint = Plans.read("# T\n\n" + goal + "\n" + time + DAY);
    assertThat(goal).endsWith(sprint.goal());
    assertThat(sprint.days()).extracting(Day::budgetMinutes).containsOnly(180);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Start: 2026-03-02",
        "**Beginn:** 02.03.2026",
        "Début : 2 mars 2026",
        "Fecha de inicio: 2 de marzo de 2026",
        "Data de início: 2 de março de 2026"
      })
  void a_plan_may_say_when_it_starts(String line) {
    String plan = "# T\n\nTime: 2 h a day\n" + line + DAY;
    assertThat(startOf(plan, Plans.MONDAY)).contains(Plans.MONDAY);
    assertThat(startOf(plan, Plans.MONDAY.plusDays(1))).isEmpty();
    assertThat(Plans.read(plan).unrecognised()).isEmpty();
    assertThat(
            Plans.imported(plan, new Layout(Plans.MONDAY.plusDays(7), Order.CALENDAR))
                .sprint()
                .unrecognised())
        .containsExactly(line);
  }

  @Test
  void a_plan_of_dates_starts_on_the_first_of_them() {
    assertThat(startOf("## 2026-03-05\n- A\n## 2026-03-04\n- B\n", Plans.MONDAY))
        .contains(Plans.MONDAY.plusDays(2));
    assertThat(startOf("## Day 1\n- A\n", Plans.MONDAY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Monday 30/11\n- A\n## Tuesday 1/12\n- B\n",
        "Mo 30.11. – A\nDi 1.12. – B\nMi 2.12. – C\n",
        "- Lundi 30/11 : A\n- Mardi 1/12 : B\n",
        "| Día | Tarea |\n|---|---|\n| Lunes 30/11 | A |\n| Martes 1/12 | B |\n",
        "## 30 Nov: A\n- a\n## 1 Dec: B\n- b\n",
        "**30/11** A\n- a\n\n**01/12** B\n- b\n"
      })
  void a_date_without_its_year_is_the_next_such_day(String plan) {
    assertThat(startOf(plan, LocalDate.of(2026, 11, 24))).contains(LocalDate.of(2026, 11, 30));
    assertThat(startOf(plan, LocalDate.of(2026, 12, 1))).isEmpty();
  }

  @Test
  void a_weekday_decides_between_the_two_days_that_a_date_may_be() {
    LocalDate today = LocalDate.of(2026, 2, 1);
    assertThat(startOf("## Fri 3/4\n- a\n## Sat 4/4\n- b\n", today))
        .contains(LocalDate.of(2026, 4, 3));
    assertThat(startOf("## Wed 3/4\n- a\n## Thu 3/5\n- b\n", today))
        .contains(LocalDate.of(2026, 3, 4));
    assertThat(startOf("## Mon 3/4\n- a\n## Tue 3/5\n- b\n", today)).isEmpty();
    assertThat(startOf("## 3/4\n- a\n", today)).isEmpty();
  }

  @Test
  void links_below_the_criteria_are_none_of_them() {
    Sprint sprint =
        Plans.read("## Day 1\n- A\n\n## Done when\n\n- It runs\n\nResources\n- https://x.org\n");
    assertThat(sprint.definitionOfDone()).containsExactly(new Criterion("It runs", false));
    assertThat(sprint.unrecognised()).containsExactly("Resources", "- https://x.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Abnahmekriterien\n☐ A\n☑ B",
        "## Acceptance criteria\n- [ ] A\n- [x] B",
        "## Critères d'acceptation\n- [ ] A\n- [x] B",
        "## Criterios de aceptación\n- [ ] A\n- [x] B",
        "## Critérios de aceitação\n☐ A\n☑ B",
        "Abnahmekriterien:\n☐ A\n☑ B"
      })
  void criteria_are_known_in_every_language(String criteria) {
    assertThat(Plans.read("Monday: x\n- y\n\n" + criteria + "\n").definitionOfDone())
        .containsExactly(new Criterion("A", false), new Criterion("B", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Saturday and Sunday - off",
        "Samstag und Sonntag: frei",
        "Samedi et dimanche : repos",
        "Sábado y domingo: libre",
        "Sábado e Domingo - livre",
        "## Saturday–Sunday\nRest"
      })
  void free_weekends_are_days_of_rest(String weekend) {
    Sprint sprint = Plans.read("Monday: x\n\n" + weekend + "\n");
    assertThat(sprint.days().subList(5, 7)).extracting(Day::kind).containsOnly(DayKind.REST);
  }

  @Test
  void from_when_to_when_is_how_long_and_is_kept() {
    assertThat(Plans.firstDay("## Day 1\n- 09:00-10:30 A\n- 11:30 am – 1:00 pm B\n").tasks())
        .extracting(task -> task.title() + " " + task.estimate().minutes())
        .containsExactly("09:00-10:30 A 90", "11:30 am – 1:00 pm B 90");
  }

  @Test
  void a_numbered_week_below_a_list_is_no_item_of_it() {
    Sprint sprint =
        Plans.read("1. Woche: Anfang\n\nMo.: x\n- a\n\n2. Woche: Mehr\n\nMontag: y\n- b\n");
    assertThat(sprint.weeks()).extracting(week -> week.title()).containsExactly("Anfang", "Mehr");
    assertThat(sprint.days().get(7).title()).isEqualTo("y");
  }
}
