package dev.depthsprint.sprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BlankPlanTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);

  @Test
  void a_blank_sprint_has_fourteen_days_of_four_hours_and_no_task() {
    Sprint sprint = BlankPlan.from(WEDNESDAY);
    assertThat(sprint.days())
        .hasSize(14)
        .allSatisfy(day -> assertThat(day.tasks()).isEmpty())
        .allSatisfy(day -> assertThat(day.budgetMinutes()).isEqualTo(240));
    assertThat(sprint.days().getFirst().date()).isEqualTo(WEDNESDAY);
    assertThat(sprint.days().getLast().date()).isEqualTo(WEDNESDAY.plusDays(13));
  }

  @Test
  void its_weekends_are_buffer_wherever_it_starts() {
    assertThat(BlankPlan.from(WEDNESDAY).days())
        .allSatisfy(day -> assertThat(day.kind() == DayKind.BUFFER).isEqualTo(isWeekend(day)));
  }

  @Test
  void buffer_days_say_what_they_are_for() {
    assertThat(BlankPlan.from(WEDNESDAY).days())
        .filteredOn(BlankPlanTest::isWeekend)
        .extracting(Day::title)
        .containsExactly(
            "Catch-up & consolidate", "Review & rest", "Catch-up & consolidate", "Review & rest");
  }

  @Test
  void it_can_be_as_short_as_a_day_and_as_long_as_sixty() {
    assertThat(BlankPlan.from(WEDNESDAY, 1, DayKind.BUFFER).days()).hasSize(1);
    assertThat(BlankPlan.from(WEDNESDAY, 60, DayKind.BUFFER).days()).hasSize(60);
  }

  @Test
  void its_weekends_can_be_rest_or_study_too() {
    assertThat(BlankPlan.from(WEDNESDAY, 14, DayKind.REST).days())
        .filteredOn(BlankPlanTest::isWeekend)
        .allSatisfy(day -> assertThat(day.kind()).isEqualTo(DayKind.REST));
    assertThat(BlankPlan.from(WEDNESDAY, 14, DayKind.STUDY).days())
        .allSatisfy(day -> assertThat(day.kind()).isEqualTo(DayKind.STUDY));
  }

  private static boolean isWeekend(Day day) {
    return day.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }
}
