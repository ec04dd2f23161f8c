package dev.depthsprint.sprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Study plans in other people's styles. What a file gives stands whole in its outline; the tests
 * below say what it is there for.
 */
class OtherPlansTest {

  private static List<String> files() {
    return OtherPlans.files();
  }

  private static ImportedPlan plan(String file) {
    return Plans.imported(OtherPlans.text(file));
  }

  private static Sprint read(String file) {
    return plan(file).sprint();
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_field_is_what_the_outline_says(String file) {
    assertThat(Outline.of(plan(file))).isEqualTo(OtherPlans.outline(file));
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_style_is_read_in_both_orders_from_any_weekday_without_loss(String file) {
    for (int weekday = 0; weekday < 7; weekday++) {
      for (Order order : Order.values()) {
        Plans.imported(OtherPlans.text(file), new Layout(Plans.MONDAY.plusDays(weekday), order));
      }
    }
  }

  @Test
  void thirty_day_headings_make_thirty_days_with_their_days_of_rest() {
    Sprint sprint = read("thirty-days.md");
    assertThat(sprint.days()).hasSize(30);
    assertThat(sprint.days())
        .filteredOn(day -> day.kind() == DayKind.REST)
        .extracting(Day::title)
        .containsOnly("Rest")
        .hasSize(4);
  }

  @Test
  void hours_a_day_in_a_sentence_are_the_budget() {
    assertThat(read("thirty-days.md").days()).extracting(Day::budgetMinutes).containsOnly(90);
  }

  @Test
  void hours_a_week_are_spread_over_the_days_of_work() {
    assertThat(read("weeks-only.md").days()).extracting(Day::budgetMinutes).containsOnly(90);
  }

  @Test
  void boxes_ticked_at_any_depth_are_done() {
    assertThat(read("task-lists.md").days().get(1).tasks().get(1).subItems())
        .extracting(item -> item.done())
        .containsExactly(true, false, false);
  }

  @Test
  void do_is_a_thursday_in_a_german_plan() {
    assertThat(read("deutsch.md").days().get(3).title()).isEqualTo("Volumes");
  }

  @Test
  void weeks_and_days_may_be_nested_lists() {
    Sprint sprint = read("espanol.md");
    assertThat(sprint.weeks()).hasSize(2);
    assertThat(sprint.days().get(10).title()).isEqualTo("Contrastes");
  }

  @Test
  void a_plan_may_be_plain_lines() {
    Sprint sprint = read("plain-lines.txt");
    assertThat(sprint.title()).isEqualTo("Ten days of Kubernetes");
    assertThat(sprint.days()).hasSize(10);
    assertThat(sprint.days().get(1).budgetMinutes()).isEqualTo(120);
  }

  @Test
  void a_timetable_has_a_column_for_each_weekday_and_keeps_its_hours() {
    assertThat(read("timetable.md").days().getFirst().tasks())
        .extracting(Task::notes)
        .containsExactly("Time: 08:00", "Time: 10:00", "Time: 10:00", "Time: 14:00");
  }

  @Test
  void dates_that_move_are_kept_as_notes() {
    assertThat(read("dated-table.md").days().getFirst().notes()).isEqualTo("2026-05-04");
  }

  @Test
  void labels_inside_a_day_fill_its_fields() {
    Day day = read("bold-heads.md").days().getFirst();
    assertThat(day.focus()).isEqualTo("regression, loss, gradient");
    assertThat(day.outcome()).isEqualTo("explain the loss to a friend");
    assertThat(day.tasks()).hasSize(2);
  }

  @Test
  void a_schedule_below_a_day_gives_its_tasks_their_minutes() {
    assertThat(read("day-schedules.md").days().getFirst().tasks())
        .extracting(task -> task.estimate().minutes())
        .containsExactly(60, 90, 30);
  }

  @Test
  void a_day_of_rest_may_say_more_and_one_for_catching_up_has_it_to_do() {
    List<Day> days = read("rest-with-notes.md").days();
    assertThat(days.get(1).kind()).isEqualTo(DayKind.REST);
    assertThat(days.get(1).notes()).isEqualTo("go for a walk");
    assertThat(days.get(3).kind()).as("REST is an API").isEqualTo(DayKind.STUDY);
    assertThat(days.get(7).kind()).isEqualTo(DayKind.BUFFER);
    assertThat(days.get(7).tasks()).extracting(Task::title).containsExactly("finish the templates");
  }

  @ParameterizedTest
  @CsvSource({
    "github-thirty-days.md, 30",
    "blog-fuenfundvierzig-tage.md, 45",
    "ruta-sesenta-dias.md, 60"
  })
  void long_plans_with_weeks_of_many_styles_keep_their_length(String file, int length) {
    assertThat(read(file).days()).hasSize(length);
  }

  @Test
  void the_range_of_days_in_the_heading_of_a_week_only_frames_them() {
    Sprint sprint = read("interview-prep.md");
    assertThat(sprint.weeks().get(3).title()).isEqualTo("Days 22-28");
    assertThat(sprint.days().get(21).title()).isEqualTo("DP");
  }

  @Test
  void what_shows_of_a_folded_part_may_name_a_day() {
    assertThat(read("interview-prep.md").days().getFirst().title()).isEqualTo("Two pointers");
  }

  @Test
  void a_ticked_item_is_a_task_whatever_it_starts_with() {
    assertThat(read("interview-prep.md").days().get(7).tasks().getFirst())
        .satisfies(task -> {
          assertThat(task.title()).isEqualTo("Exercise: inorder");
          assertThat(task.isDone()).isTrue();
        });
  }
}
