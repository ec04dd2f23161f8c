package dev.depthsprint.sprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.Theme;
import dev.depthsprint.sprint.Week;
import dev.depthsprint.text.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings, labels, ticks and durations as people write them. */
class TextTrapsTest {

  private static final String DAY = "\n## Day 1: Start\n- Work\n";

  @Test
  void emoji_in_front_of_headings_are_decoration_that_the_title_keeps() {
    Sprint sprint = Plans.read("# 🚀🔥 My plan\n\n## 🗓️ Week 1 – Basics : First steps\n" + DAY);
    assertThat(sprint.title()).isEqualTo("🚀🔥 My plan");
    assertThat(InlineText.heading(sprint.title())).isEqualTo("My plan");
    assertThat(sprint.weeks()).containsExactly(new Week(1, "Basics", "First steps"));
  }

  @Test
  void a_total_below_a_list_is_the_time_of_the_day() {
    Sprint sprint = Plans.read("### Day 1: Joins\n* inner join\n* outer join\nTotal: 3h");
    assertThat(sprint.days().getFirst().budgetMinutes()).isEqualTo(180);
    assertThat(sprint.days().getFirst().tasks())
        .extracting(task -> task.estimate().minutes())
        .containsExactly(90, 90);
  }

  @Test
  void an_acronym_that_looks_like_a_weekday_of_another_language_is_kept_as_text() {
    Sprint sprint = Plans.read("# Plan\n\n## Day 1\n- [ ] Read a book\n\n## License\nMIT");
    assertThat(sprint.days()).hasSize(1);
    assertThat(sprint.unrecognised()).contains("MIT");
  }

  @Test
  void a_day_without_a_title_is_named_as_the_plan_names_it() {
    assertThat(Plans.imported("### Days 8-9\n- Errors\n- Clone").warnings())
        .extracting(Message::text)
        .containsExactly(
            "The 2 tasks of “Day 8–9” stand for several days, so they are dealt out over 2.");
  }

  @Test
  void a_quotation_right_below_an_item_is_none_of_it() {
    Sprint sprint = Plans.read("### Day 1: Joins\n- do exercises\n> quoted here");
    assertThat(sprint.days().getFirst().tasks())
        .extracting(Task::title)
        .containsExactly("do exercises");
    assertThat(sprint.days().getFirst().notes()).isEqualTo("quoted here");
  }

  @Test
  void a_task_without_a_length_has_some_time_even_on_a_full_day() {
    Sprint sprint = Plans.read("### Day 1: Joins (2h)\n- read 2h\n- one more");
    assertThat(sprint.days().getFirst().tasks())
        .extracting(task -> task.estimate().minutes())
        .containsExactly(120, 5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Goal:** Learn",
        "**Goal**: Learn",
        "Goal: Learn",
        "🎯 **Goal:** Learn",
        "*Goal:* Learn",
        "- **Goal:** Learn",
        "> **Goal:** Learn",
        "## Goal\nLearn",
        "## 🎯 Goals\n\nLearn",
        "**Ziel:** Learn",
        "**Objectif :** Learn",
        "**Objetivo:** Learn",
        "__GOAL:__ Learn"
      })
  void a_goal_is_known_by_its_label(String line) {
    assertThat(Plans.read("# Plan\n\n" + line + "\n" + DAY).goal()).isEqualTo("Learn");
  }

  @Test
  void a_text_wrapped_over_lines_is_one_text_and_a_hard_break_stays_a_break() {
    Sprint sprint = Plans.read("**Goal:** Learn\nKafka  \nand Flink\n" + DAY);
    assertThat(sprint.goal()).isEqualTo("Learn Kafka\nand Flink");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Themes:**\n1️⃣ Depth – Kafka\n2️⃣ Breadth – Cost",
        "**Themes:**\n\n1. Depth – Kafka\n2. Breadth – Cost",
        "## Themes\n- Depth – Kafka\n- Breadth – Cost",
        "**Themes:**\nDepth: Kafka\nBreadth: Cost"
      })
  void themes_come_as_keycaps_lists_and_lines(String themes) {
    assertThat(Plans.read("# Plan\n\n" + themes + "\n" + DAY).themes())
        .containsExactly(new Theme(1, "Depth", "Kafka"), new Theme(2, "Breadth", "Cost"));
  }

  @Test
  void a_check_mark_that_all_carry_is_decoration() {
    assertThat(Plans.read("Day 1: x\n\n## Definition of Done\n- ✅ A\n- ✅ B\n").definitionOfDone())
        .containsExactly(new Criterion("A", false), new Criterion("B", false));
  }

  @Test
  void a_check_mark_that_some_carry_means_done() {
    assertThat(Plans.read("Day 1: x\n\n## Definition of Done\n- ✅ A\n- B\n").definitionOfDone())
        .containsExactly(new Criterion("A", true), new Criterion("B", false));
  }

  @Test
  void a_ticked_box_means_done_even_where_all_are_ticked() {
    assertThat(Plans.read("Day 1: x\n\n## ✅ Done when\n- [x] A\n- ☑ B\n").definitionOfDone())
        .containsExactly(new Criterion("A", true), new Criterion("B", true));
  }

  @ParameterizedTest
  @CsvSource({
    "[ ] A, OPEN",
    "[x] A, DONE",
    "[X] A, DONE",
    "[/] A, IN_PROGRESS",
    "☑ A, DONE",
    "☐ A, OPEN",
    "✅ A, DONE",
    "A ✅, DONE",
    "🕐 A, IN_PROGRESS",
    "💡 A, IDEA",
    "⏳ A, IN_PROGRESS"
  })
  void ticks_become_marks_and_leave_the_title(String item, TaskMark mark) {
    Task task = Plans.firstDay("## Day 1\n- " + item + "\n- B\n").tasks().getFirst();
    assertThat(task.title()).isEqualTo("A");
    assertThat(task.mark()).isEqualTo(mark);
  }

  @Test
  void a_day_done_among_days_that_are_not_has_all_its_tasks_done() {
    Sprint sprint = Plans.read("## Day 1 ✅\n- A\n- B\n## Day 2\n- C\n");
    assertThat(sprint.days().getFirst().doneCount()).isEqualTo(2);
    assertThat(sprint.days().get(1).doneCount()).isZero();
  }

  @Test
  void tasks_share_what_the_given_estimates_leave() {
    assertThat(Plans.firstDay("## Day 1 (2 hours)\n- A (30 min)\n- B\n- C – 1h\n").tasks())
        .extracting(Task::title, Task::estimate)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("A", new Estimate(30, false)),
            org.assertj.core.groups.Tuple.tuple("B", new Estimate(30, true)),
            org.assertj.core.groups.Tuple.tuple("C", new Estimate(60, false)));
  }

  @Test
  void shares_come_in_steps_of_five_minutes_and_make_up_the_day() {
    List<Task> tasks = Plans.firstDay("## Day 1\n" + "- task\n".repeat(7)).tasks();
    assertThat(tasks)
        .extracting(task -> task.estimate().minutes())
        .containsExactly(35, 35, 35, 35, 35, 35, 30);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4 hours / day × 14 days ≈ 56 hours total | 240",
        "2 hours/day | 120",
        "1.5 h per day for 10 days | 90",
        "1–2 hours a day | 120",
        "90 minutes every day | 90",
        "3 Stunden pro Tag | 180",
        "2 heures par jour | 120",
        "1,5 horas por día | 90"
      })
  void the_time_line_sets_the_budget_of_every_day(String time, int minutes) {
    Sprint sprint = Plans.read("**Time:** " + time + "\n" + DAY);
    assertThat(sprint.time()).isEqualTo(time);
    assertThat(sprint.days()).extracting(Day::budgetMinutes).containsOnly(minutes);
  }

  @Test
  void a_time_line_that_does_not_add_up_gives_a_warning() {
    ImportedPlan plan =
        Plans.imported("**Time:** 4 hours / day × 14 days ≈ 60 hours total\n" + DAY);
    assertThat(plan.sprint().days()).extracting(Day::budgetMinutes).containsOnly(240).hasSize(14);
    assertThat(plan.warnings())
        .extracting(Object::toString)
        .containsExactly(
            "The hours in “4 hours / day × 14 days ≈ 60 hours total” do not add up; the hours a day"
                + " count.");
  }

  @Test
  void nested_items_are_sub_items_however_deep_they_stand() {
    Task task =
        Plans.firstDay("## Day 1\n- A\n  - [x] b\n      - c\n    - d\n- E\n").tasks().getFirst();
    assertThat(task.subItems())
        .containsExactly(new SubItem("b", true), new SubItem("c", false), new SubItem("d", false));
  }

  @Test
  void a_task_wrapped_over_lines_is_one_task_and_a_paragraph_below_is_its_note() {
    Task task =
        Plans.firstDay("## Day 1\n- Read the\n  first chapter\n\n  It is long.\n")
            .tasks()
            .getFirst();
    assertThat(task.title()).isEqualTo("Read the first chapter");
    assertThat(task.notes()).isEqualTo("It is long.");
  }

  @Test
  void code_and_comments_are_kept_and_never_read() {
    Sprint sprint =
        Plans.read("## Day 1\n- A\n```sh\n# Day 2\n- B\n```\n\n---\n\n<!-- Day 3: secret -->\n");
    assertThat(sprint.days()).hasSize(1);
    assertThat(sprint.days().getFirst().notes()).isEqualTo("```sh\n# Day 2\n- B\n```");
    assertThat(sprint.unrecognised()).containsExactly("<!-- Day 3: secret -->");
  }

  @Test
  void what_fits_nowhere_is_kept_as_it_stands() {
    Sprint sprint = Plans.read("# Plan\n\n  An introduction.\n" + DAY + "\n## Credits\n* Me\n");
    assertThat(sprint.unrecognised()).containsExactly("  An introduction.", "## Credits", "* Me");
  }

  @Test
  void front_matter_gives_the_title_and_the_rest_of_it_is_kept() {
    Sprint sprint = Plans.read("---\ntitle: \"My plan\"\ntags: study\n---\n" + DAY);
    assertThat(sprint.title()).isEqualTo("My plan");
    assertThat(sprint.unrecognised()).containsExactly("tags: study");
  }

  @Test
  void a_plan_without_a_title_is_called_after_its_file() {
    assertThat(Plans.read("Day 1: Start").title()).isEqualTo("plan");
  }

  @Test
  void ids_stay_the_same_when_marks_ticks_estimates_and_other_days_change() {
    Task before = Plans.firstDay("## Week 1\n### Mon\n- Read *Kafka*\n").tasks().getFirst();
    Task after =
        Plans.firstDay("## Week 1\n### Mon – New\n- [x] Read **Kafka** (30 min)\n### Tue\n- B\n")
            .tasks()
            .getFirst();
    assertThat(after.id()).isEqualTo(before.id());
  }

  @Test
  void equal_titles_on_one_day_have_different_ids() {
    List<Task> tasks = Plans.firstDay("## Day 1\n- Read\n- Read\n").tasks();
    assertThat(tasks.get(0).id()).isNotEqualTo(tasks.get(1).id());
  }
}
