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

  private static boolean isWeekend(Day day) {
    return day.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }
}
