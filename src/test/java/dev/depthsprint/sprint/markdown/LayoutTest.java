package dev.depthsprint.sprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the days of a plan go. */
class LayoutTest {

  private static final LocalDate WEDNESDAY = Plans.MONDAY.plusDays(2);

  private static ImportedPlan bundled(LocalDate start, Order order) {
    try {
      return BundledPlan.read(new Layout(start, order));
    } catch (Problem problem) {
      throw new AssertionError(problem);
    }
  }

  @Test
  void on_the_calendar_rows_before_the_start_go_to_the_first_free_buffer_days() {
    ImportedPlan plan = bundled(WEDNESDAY, Order.CALENDAR);
    assertThat(plan.sprint().days())
        .extracting(Day::title)
        .containsExactly(
            "Processing Layer",
            "Performance & Reliability",
            "Integrate Design",
            "Kick-off & Baseline",
            "Streaming Core",
            "Data Catalog & Lineage",
            "Quality & Validation",
            "Security & Privacy",
            "FinOps & Optimization",
            "Sprint Review & Artifact",
            "Catch-up & consolidate",
            "Review & rest",
            "Catch-up & consolidate",
            "Catch-up & consolidate");
    assertThat(plan.warnings())
        .extracting(Message::text)
        .containsExactly(
            "“Kick-off & Baseline” lies before the start, so it moved to the free day 2026-03-07.",
            "“Streaming Core” lies before the start, so it moved to the free day 2026-03-08.");
  }

  @Test
  void on_the_calendar_a_start_behind_the_last_row_of_week_1_keeps_the_rows_in_their_order() {
    ImportedPlan plan = bundled(Plans.MONDAY.plusDays(6), Order.CALENDAR);
    List<Day> days = plan.sprint().days();
    assertThat(days.get(0).kind()).isEqualTo(DayKind.BUFFER);
    assertThat(days.get(1).title()).isEqualTo("Kick-off & Baseline");
    assertThat(days.get(8).title()).isEqualTo("Data Catalog & Lineage");
    assertThat(days.get(12).title()).isEqualTo("Sprint Review & Artifact");
    assertThat(plan.warnings()).isEmpty();
  }

  @Test
  void on_the_calendar_a_start_on_a_row_of_week_1_is_in_week_1() {
    Sprint sprint =
        Plans.imported(
                "Fri: A\nSat: B\nMon: C\n", new Layout(Plans.MONDAY.plusDays(5), Order.CALENDAR))
            .sprint();
    assertThat(sprint.days().get(0).title()).isEqualTo("B");
    assertThat(sprint.days().get(2).title()).isEqualTo("C");
  }

  @Test
  void in_sequence_the_rows_fill_the_days_from_the_start_and_the_rest_is_buffer() {
    ImportedPlan plan = bundled(WEDNESDAY, Order.SEQUENCE);
    List<Day> days = plan.sprint().days();
    assertThat(days).hasSize(14);
    assertThat(days.subList(0, 10)).extracting(Day::kind).containsOnly(DayKind.STUDY);
    assertThat(days.subList(10, 14)).extracting(Day::kind).containsOnly(DayKind.BUFFER);
    assertThat(days.getFirst().date()).isEqualTo(WEDNESDAY);
    assertThat(days.getFirst().title()).isEqualTo("Kick-off & Baseline");
    assertThat(days.get(9).title()).isEqualTo("Sprint Review & Artifact");
    assertThat(plan.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void every_start_and_order_keeps_forty_hours_of_plan_and_sixteen_of_buffer(int weekday) {
    for (Order order : Order.values()) {
      Sprint sprint = bundled(Plans.MONDAY.plusDays(weekday), order).sprint();
      assertThat(sprint.days()).hasSize(14);
      assertThat(sprint.studyMinutes()).isEqualTo(40 * 60);
      assertThat(sprint.bufferMinutes()).isEqualTo(16 * 60);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void ids_do_not_depend_on_start_and_order(int weekday) {
    Set<String> ids = ids(bundled(Plans.MONDAY, Order.CALENDAR));
    for (Order order : Order.values()) {
      assertThat(ids(bundled(Plans.MONDAY.plusDays(weekday), order))).isEqualTo(ids);
    }
  }

  private static Set<String> ids(ImportedPlan plan) {
    return plan.sprint().days().stream()
        .flatMap(day -> day.tasks().stream())
        .map(Task::id)
        .collect(Collectors.toSet());
  }

  @Test
  void counted_days_follow_the_start_whatever_its_weekday() {
    ImportedPlan plan =
        Plans.imported("Day 1: A\nDay 2: B\nDay 4: D", new Layout(WEDNESDAY, Order.CALENDAR));
    assertThat(plan.needsOrder(WEDNESDAY)).isFalse();
    assertThat(plan.sprint().days())
        .extracting(Day::title)
        .containsExactly("A", "B", "Catch-up & consolidate", "D");
  }

  @Test
  void a_plan_may_count_from_zero() {
    assertThat(Plans.read("Day 0: A\nDay 1: B").days())
        .extracting(Day::title)
        .containsExactly("A", "B");
  }

  @Test
  void weekdays_without_weeks_start_a_new_week_when_they_go_back() {
    Sprint sprint = Plans.read("Mon: A\nWed: B\nMon: C\n");
    assertThat(sprint.days().get(0).title()).isEqualTo("A");
    assertThat(sprint.days().get(2).title()).isEqualTo("B");
    assertThat(sprint.days().get(7).title()).isEqualTo("C");
    assertThat(sprint.days()).hasSize(14);
  }

  @ParameterizedTest
  @EnumSource
  void a_plan_of_one_day_is_a_sprint_of_one_day(Order order) {
    String plan = "| Day | Tasks |\n|---|---|\n| Mon | Read |\n";
    Layout layout = new Layout(Plans.MONDAY, order);
    assertThat(Plans.imported(plan, layout).sprint().days()).hasSize(1);
    assertThat(Plans.imported("## Week 1\n" + plan, layout).sprint().days()).hasSize(7);
  }

  @Test
  void what_is_said_twice_about_one_day_comes_together() {
    Sprint sprint =
        Plans.read("| Day | Topic |\n|---|---|\n| 1 | Joins |\n| 2 | Keys |\n\n## Day 1\n- Read\n");
    assertThat(sprint.days()).hasSize(2);
    assertThat(sprint.days().getFirst().title()).isEqualTo("Joins");
    assertThat(sprint.days().getFirst().tasks()).extracting(Task::title).containsExactly("Read");
  }

  @Test
  void several_days_in_one_share_their_tasks() {
    ImportedPlan plan = Plans.imported("## Days 1–2: Basics\n- A\n- B\n- C\n");
    assertThat(plan.sprint().days())
        .extracting(day -> day.tasks().stream().map(Task::title).toList())
        .containsExactly(List.of("A", "B"), List.of("C"));
    assertThat(plan.warnings())
        .extracting(Message::text)
        .containsExactly(
            "The 3 tasks of “Basics” stand for several days, so they are dealt out over 2.");
  }

  @Test
  void a_week_without_days_deals_its_tasks_over_the_working_days() {
    Sprint sprint =
        Plans.read("## Week 1: Basics\n- A\n- B\n\n## Week 2: More\n" + "- C\n".repeat(7));
    assertThat(sprint.days())
        .extracting(Day::taskCount)
        .containsExactly(1, 1, 0, 0, 0, 0, 0, 2, 1, 2, 1, 1, 0, 0);
  }

  @Test
  void counted_days_go_to_the_week_that_they_stand_in() {
    Sprint sprint =
        Plans.read(
            "## Week 1\n"
                + "### Day 1\n"
                + "- A\n"
                + "### Day 5\n"
                + "- B\n"
                + "## Week 2\n"
                + "### Day 6\n"
                + "- C\n"
                + "### Day 10\n"
                + "- D\n");
    assertThat(sprint.days()).hasSize(14);
    assertThat(List.of(0, 4, 7, 11))
        .allSatisfy(slot -> assertThat(sprint.days().get(slot).kind()).isEqualTo(DayKind.STUDY));
  }

  @Test
  void dates_count_from_the_first_one() {
    Sprint sprint = Plans.read("## 2025-01-06 Intro\n- A\n## 2025-01-08 More\n- B\n");
    assertThat(sprint.days().getFirst().date()).isEqualTo(Plans.MONDAY);
    assertThat(sprint.days().get(2).tasks()).extracting(Task::title).containsExactly("B");
  }

  @Test
  void days_too_far_apart_follow_each_other_with_a_warning() {
    ImportedPlan plan = Plans.imported("Day 1: A\nDay 400: B\n");
    assertThat(plan.sprint().days()).extracting(Day::title).containsExactly("A", "B");
    assertThat(plan.warnings()).hasSize(1);
  }

  @Test
  void a_time_line_may_ask_for_more_days_than_the_plan_fills() {
    assertThat(Plans.read("**Time:** 2 h/day x 7 days\n\nDay 1: A\n").days()).hasSize(7);
  }
}
