package dev.depthsprint.sprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as people write them. */
class TableTrapsTest {

  private static final String HEADER =
      """
      | Day | Focus | Tasks | Outcome |
      |-----|-------|-------|---------|
      """;

  @Test
  void a_row_broken_by_backslashes_stays_one_row() {
    Sprint sprint =
        Plans.read(
            HEADER
                + """
                | Mon – Sheet | Show | • Write a sheet: \\
                  – Diagram \\
                  – Cost <br>• Record it | Proof |
                | Tue – Next | Go on | • Work | Done |
                """);
    Day monday = sprint.days().getFirst();
    assertThat(monday.tasks())
        .extracting(Task::title)
        .containsExactly("Write a sheet:", "Record it");
    assertThat(monday.tasks().getFirst().subItems())
        .containsExactly(new SubItem("Diagram", false), new SubItem("Cost", false));
    assertThat(monday.outcome()).isEqualTo("Proof");
    assertThat(sprint.days().get(1).title()).isEqualTo("Next");
  }

  @Test
  void a_row_broken_without_backslashes_goes_on_until_its_cells_are_full() {
    Day monday =
        Plans.firstDay(
            HEADER
                + """
                | Mon – Sheet | Show | • Write
                • Read
                • Record | Proof |
                """);
    assertThat(monday.tasks()).extracting(Task::title).containsExactly("Write", "Read", "Record");
    assertThat(monday.outcome()).isEqualTo("Proof");
  }

  @Test
  void an_even_number_of_backslashes_is_text() {
    Sprint sprint =
        Plans.read(HEADER + "| Mon – A | b | • C | path C:\\\\\n| Tue – D | e | • F | g |\n");
    assertThat(sprint.days()).extracting(Day::title).contains("A", "D");
    assertThat(sprint.days().getFirst().outcome()).isEqualTo("path C:\\\\");
  }

  @Test
  void a_short_row_does_not_swallow_the_row_below() {
    Sprint sprint = Plans.read(HEADER + "| Mon – A | b |\n| Tue – D | e | • F | g |\n");
    assertThat(sprint.days().getFirst().title()).isEqualTo("A");
    assertThat(sprint.days().get(1).outcome()).isEqualTo("g");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "## More\n", "---\n"})
  void a_broken_row_ends_at_a_blank_line_a_heading_and_a_rule(String end) {
    Sprint sprint = Plans.read(HEADER + "| Mon – A | b | • C\n" + end + "Some text\n");
    assertThat(sprint.days().getFirst().tasks()).extracting(Task::title).containsExactly("C");
    assertThat(sprint.unrecognised()).contains("Some text");
  }

  @Test
  void outer_pipes_are_optional() {
    Day monday = Plans.firstDay("Day | Focus | Tasks\n--- | --- | ---\nMon – A | b | • C<br>• D\n");
    assertThat(monday.title()).isEqualTo("A");
    assertThat(monday.focus()).isEqualTo("b");
    assertThat(monday.tasks()).hasSize(2);
  }

  @Test
  void an_escaped_pipe_is_text() {
    assertThat(Plans.tasksOfCell("• Run a \\| b"))
        .extracting(Task::title)
        .containsExactly("Run a | b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "• A<br>• B",
        "• A<br/>• B",
        "• A<BR />• B",
        "A<br>B",
        "- A<br>- B",
        "1. A<br>2. B",
        "• A • B",
        "<ul><li>A</li><li>B</li></ul>",
        "* A<br>* B"
      })
  void bullets_in_a_cell_are_tasks(String cell) {
    assertThat(Plans.tasksOfCell(cell)).extracting(Task::title).containsExactly("A", "B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "• A<br>– a<br>— b",
        "• A<br>◦ a<br>◦ b",
        "• A<br>▪ a<br>‣ b",
        "• A<br>- a<br>- b",
        "• A<br>1. a<br>2. b",
        "A<br>– a<br>– b",
        "• A<br>· a<br>* b"
      })
  void dashes_and_small_bullets_below_a_task_are_its_sub_items(String cell) {
    List<Task> tasks = Plans.tasksOfCell(cell);
    assertThat(tasks).extracting(Task::title).containsExactly("A");
    assertThat(tasks.getFirst().subItems()).extracting(SubItem::title).containsExactly("a", "b");
  }

  @Test
  void a_dash_inside_a_text_is_no_bullet() {
    assertThat(Plans.tasksOfCell("• Read – twice – the chapter<br>• end-to-end"))
        .extracting(Task::title)
        .containsExactly("Read – twice – the chapter", "end-to-end");
  }

  @Test
  void emphasis_links_and_special_signs_stay_as_written() {
    assertThat(Plans.tasksOfCell("• Read *Kafka* & [docs](https://example.org) → “ok” ≈ 5"))
        .extracting(Task::title)
        .containsExactly("Read *Kafka* & [docs](https://example.org) → “ok” ≈ 5");
  }

  @Test
  void columns_are_known_by_their_names_in_any_order() {
    Day monday =
        Plans.firstDay(
            """
            | Outcome | Tasks | Day | Focus |
            |---|---|---|---|
            | Proof | • Work | Mon – Start | Look |
            """);
    assertThat(List.of(monday.title(), monday.focus(), monday.outcome()))
        .containsExactly("Start", "Look", "Proof");
    assertThat(monday.tasks()).extracting(Task::title).containsExactly("Work");
  }

  @Test
  void a_column_that_means_nothing_here_becomes_a_note_with_its_name() {
    Day monday =
        Plans.firstDay("| Day | Tasks | Book |\n|---|---|---|\n| Mon | • Work | Chapter 3 |\n");
    assertThat(monday.notes()).isEqualTo("Book: Chapter 3");
  }

  @Test
  void cells_beyond_the_header_become_notes() {
    Day monday = Plans.firstDay("| Day | Tasks |\n|---|---|\n| Mon | • Work | more | and more |\n");
    assertThat(monday.notes()).isEqualTo("more\nand more");
  }

  @Test
  void a_table_without_its_header_is_read_by_the_usual_columns() {
    Day monday = Plans.firstDay("| Mon – Start | Look | • Work | Proof |\n");
    assertThat(List.of(monday.title(), monday.focus(), monday.outcome()))
        .containsExactly("Start", "Look", "Proof");
  }

  @Test
  void a_day_that_no_name_places_keeps_its_order_with_a_warning() {
    ImportedPlan plan =
        Plans.imported(HEADER + "| Mon – A | a | • A | a |\n| Basics | b | • B | b |\n");
    assertThat(plan.sprint().days().get(1).title()).isEqualTo("Basics");
    assertThat(plan.warnings())
        .extracting(Object::toString)
        .containsExactly("Line 4: “Basics” names no day, so it follows the day before it.");
  }

  @Test
  void a_row_without_a_day_goes_on_with_the_day_above() {
    Sprint sprint =
        Plans.read("| Day | Tasks |\n|---|---|\n| Mon | • A |\n|  | • B |\n| Tue | • C |\n");
    assertThat(sprint.days().getFirst().tasks()).extracting(Task::title).containsExactly("A", "B");
  }

  @Test
  void a_day_of_no_hours_is_one_of_rest() {
    Sprint sprint =
        Plans.read(
            "| Tareas | Día | Horas |\n|---|---|---|\n"
                + "| Practicar | Lunes | 2,5 h |\n| Descansar | Martes | 0 |");
    assertThat(sprint.days().get(0).budgetMinutes()).isEqualTo(150);
    assertThat(sprint.days().get(1).kind()).isEqualTo(DayKind.REST);
    assertThat(sprint.days().get(1).notes()).isEmpty();
  }

  @Test
  void a_goal_beside_an_outcome_is_the_focus() {
    Sprint sprint =
        Plans.read(
            "| Jour | Objectif | Tâches | Résultat |\n|---|---|---|---|\n"
                + "| Lundi | Bases | Lire | Je sais expliquer |\n| Mardi | Repos | | |");
    assertThat(sprint.days().get(0).title()).isEqualTo("Bases");
    assertThat(sprint.days().get(0).outcome()).isEqualTo("Je sais expliquer");
    assertThat(sprint.days().get(1).kind()).isEqualTo(DayKind.REST);
  }

  @Test
  void an_enumeration_with_a_length_each_is_a_task_each() {
    Sprint sprint = Plans.read("| Day | Tasks |\n|---|---|\n| Mon | Read (30 min) and try (1 h) |");
    assertThat(sprint.days().getFirst().tasks())
        .extracting(Task::title, task -> task.estimate().minutes())
        .containsExactly(tuple("Read (30 min) and try (1 h)", 90));
    sprint = Plans.read("| Day | Tasks |\n|---|---|\n| Mon | Read (30 min), set up (1 h) |");
    assertThat(sprint.days().getFirst().tasks())
        .extracting(Task::title, task -> task.estimate().minutes())
        .containsExactly(tuple("Read", 30), tuple("set up", 60));
  }

  @Test
  void days_of_rest_have_no_task_and_days_without_a_word_are_buffer() {
    Sprint sprint =
        Plans.read(
            "| Day | Tasks |\n"
                + "|---|---|\n"
                + "| Mon | • A |\n"
                + "| Tue | Rest day |\n"
                + "| Wed | |\n"
                + "| Thu | • B |");
    assertThat(sprint.days())
        .extracting(Day::kind)
        .startsWith(DayKind.STUDY, DayKind.REST, DayKind.BUFFER, DayKind.STUDY);
    assertThat(sprint.days().get(1).title()).isEqualTo("Rest day");
  }

  @Test
  void a_status_column_ticks_the_tasks_of_its_row() {
    Sprint sprint =
        Plans.read("| Day | Task | Done |\n|---|---|---|\n| Mon | A | x |\n| Tue | B |  |\n");
    assertThat(sprint.days().get(0).tasks().getFirst().mark()).isEqualTo(TaskMark.DONE);
    assertThat(sprint.days().get(1).tasks().getFirst().mark()).isEqualTo(TaskMark.OPEN);
  }

  @Test
  void a_table_about_something_else_is_kept_as_unrecognised_text() {
    Sprint sprint =
        Plans.read("Day 1: Start\n\n## Links\n\n| Name | Address |\n|---|---|\n| Docs | here |\n");
    assertThat(sprint.unrecognised())
        .containsExactly("## Links", "| Name | Address |", "|---|---|", "| Docs | here |");
  }
}
