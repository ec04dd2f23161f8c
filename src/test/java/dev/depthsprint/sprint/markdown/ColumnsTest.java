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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a column is, by its name and by its cells. */
class ColumnsTest {

  private static Sprint table(String header, String... rows) {
    String dashes = header.replaceAll("[^|]+", "---");
    return Plans.read(header + "\n" + dashes + "\n" + String.join("\n", rows) + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date",
        "Dates",
        "When",
        "Calendar dates",
        "Datum",
        "Termine",
        "Wann",
        "Quand",
        "Fechas",
        "Cuándo",
        "Datas",
        "Quando"
      })
  void a_column_of_dates_is_named_in_any_language_and_number(String name) {
    Sprint sprint = table("| " + name + " | Task |", "| 2 March | Read |", "| 3 March | Write |");
    assertThat(sprint.unrecognised()).isEmpty();
    assertThat(sprint.days()).extracting(day -> day.tasks().size()).containsExactly(1, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Days",
        "Weekdays",
        "Day of the week",
        "Wochentage",
        "Jours",
        "Jour de la semaine",
        "Días",
        "Día de la semana",
        "Dias da semana"
      })
  void a_column_of_days_is_named_in_any_language_and_number(String name) {
    Sprint sprint = table("| " + name + " | Task |", "| Mon | Read |", "| Tue | Write |");
    assertThat(sprint.unrecognised()).isEmpty();
    assertThat(sprint.days()).hasSize(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Weeks", "KW", "Kalenderwoche", "Wochen", "Semaines", "Semanas"})
  void a_column_of_weeks_is_named_in_any_language_and_number(String name) {
    Sprint sprint = table("| " + name + " | Task |", "| 1 | Read |", "| 2 | Write |");
    assertThat(sprint.unrecognised()).isEmpty();
    assertThat(sprint.days()).hasSize(14);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hours",
        "Stunden",
        "Heures",
        "Horas",
        "h",
        "Est. (h)",
        "Time [hrs]",
        "Dauer (Std)"
      })
  void bare_numbers_below_hours_are_hours(String name) {
    Sprint sprint =
        table(
            "| Day | " + name + " | Task |",
            "| Mon | 2 | Read |",
            "| Tue | 1,5 | Write |",
            "| Wed | 0 | |",
            "| Thu | 0:45 | Test |",
            "| Fri | ½ | Rest a bit |");
    assertThat(sprint.days().subList(0, 5))
        .extracting(Day::kind, Day::budgetMinutes, Day::notes)
        .containsExactly(
            tuple(DayKind.STUDY, 120, ""),
            tuple(DayKind.STUDY, 90, ""),
            tuple(DayKind.REST, 240, ""),
            tuple(DayKind.STUDY, 45, ""),
            tuple(DayKind.STUDY, 30, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Minutes", "Min.", "Time (min)", "Minuten", "Minutos"})
  void bare_numbers_below_minutes_are_minutes(String name) {
    Sprint sprint = table("| Day | " + name + " | Task |", "| Mon | 90 | Read |");
    assertThat(sprint.days().getFirst().budgetMinutes()).isEqualTo(90);
  }

  @Test
  void a_number_that_no_day_has_room_for_is_a_note() {
    Sprint sprint = table("| Day | Hours | Task |", "| Mon | 90 | Read |");
    assertThat(sprint.days().getFirst().budgetMinutes()).isEqualTo(240);
    assertThat(sprint.days().getFirst().notes()).isEqualTo("Hours: 90");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Day | What | How long | Link",
        "Tag | Was | Dauer | Quelle",
        "Jour | Quoi | Temps estimé | Lien",
        "Día | Qué | Tiempo estimado | Enlace",
        "Dia | O que | Quanto tempo | Fonte",
        "Day | Unheard | Of | Names"
      })
  void a_length_is_the_estimate_and_a_link_is_a_note(String header) {
    Sprint sprint =
        table(
            "| " + header + " |",
            "| Mon | Write | 1h15 | http://x.org |",
            "| Tue | Test | 45 min | |");
    List<Day> days = sprint.days();
    assertThat(days.subList(0, 2))
        .flatExtracting(Day::tasks)
        .extracting(Task::title, task -> task.estimate().minutes())
        .containsExactly(tuple("Write", 75), tuple("Test", 45));
    assertThat(days.getFirst().notes()).endsWith(": http://x.org");
  }

  @Test
  void rows_of_one_day_keep_each_its_own_length_and_make_up_the_day() {
    Sprint sprint =
        table(
            "| Day | Task | Time | Done? |",
            "| Mon | Read | 30 min | x |",
            "|  | Write | 1 h | |",
            "| Mon | Test | 15 min | ✅ |");
    Day monday = sprint.days().getFirst();
    assertThat(monday.tasks())
        .extracting(Task::title, task -> task.estimate().minutes(), Task::mark)
        .containsExactly(
            tuple("Read", 30, TaskMark.DONE),
            tuple("Write", 60, TaskMark.OPEN),
            tuple("Test", 15, TaskMark.DONE));
    assertThat(monday.budgetMinutes()).isEqualTo(105);
  }

  @Test
  void a_day_with_a_row_of_unknown_length_has_the_usual_time() {
    Sprint sprint =
        table(
            "| Day | Task | Time |", "| Mon | Read | 30 min |", "|  | Write | |", "| Tue | X | |");
    assertThat(sprint.days().getFirst().budgetMinutes()).isEqualTo(240);
    assertThat(sprint.days().getFirst().tasks())
        .extracting(task -> task.estimate().minutes())
        .containsExactly(30, 210);
  }

  @ParameterizedTest
  @CsvSource({
    "x, DONE",
    "✓, DONE",
    "✅, DONE",
    "Yes, DONE",
    "Ja, DONE",
    "oui, DONE",
    "Hecho, DONE",
    "sim, DONE",
    "100 %, DONE",
    "No, OPEN",
    "☐, OPEN",
    "In progress, IN_PROGRESS",
    "en cours, IN_PROGRESS"
  })
  void a_status_is_the_mark_of_the_row(String cell, TaskMark mark) {
    Sprint sprint = table("| Day | Task | Status |", "| Mon | Read<br>– a | " + cell + " |");
    Task task = sprint.days().getFirst().tasks().getFirst();
    assertThat(task.mark()).isEqualTo(mark);
    assertThat(task.subItems()).containsExactly(new SubItem("a", mark == TaskMark.DONE));
    assertThat(sprint.days().getFirst().notes()).isEmpty();
  }

  @Test
  void a_column_of_ticks_needs_no_name() {
    Sprint sprint = table("| Day | Reading | ✓ |", "| Mon | Read | ☑ |", "| Tue | Write | ☐ |");
    assertThat(sprint.days().get(0).doneCount()).isEqualTo(1);
    assertThat(sprint.days().get(1).doneCount()).isZero();
  }

  @Test
  void a_dash_in_a_cell_is_nothing() {
    Sprint sprint =
        table("| Day | Task | Time | Result |", "| Mon | Read | – | - |", "| Tue | - | - | - |");
    assertThat(sprint.days().getFirst().notes()).isEmpty();
    assertThat(sprint.days().getFirst().outcome()).isEmpty();
    assertThat(sprint.days().get(1).kind()).isEqualTo(DayKind.BUFFER);
  }

  @Test
  void a_status_in_other_words_is_kept() {
    Sprint sprint = table("| Day | Task | Status |", "| Mon | Read | blocked by Ann |");
    assertThat(sprint.days().getFirst().notes()).isEqualTo("Status: blocked by Ann");
  }
}
