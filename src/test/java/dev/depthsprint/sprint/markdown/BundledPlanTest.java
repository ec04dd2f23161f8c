package dev.depthsprint.sprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.Theme;
import dev.depthsprint.sprint.Week;
import dev.depthsprint.text.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan that ships with the app, field by field. */
class BundledPlanTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private final ImportedPlan plan = read();
  private final Sprint sprint = plan.sprint();
  private final List<Day> studyDays =
      sprint.days().stream().filter(day -> day.kind() == DayKind.STUDY).toList();

  private static ImportedPlan read() {
    try {
      return BundledPlan.read(new Layout(MONDAY, Order.CALENDAR));
    } catch (Problem problem) {
      throw new AssertionError(problem);
    }
  }

  @Test
  void the_frame_is_read_word_for_word() {
    assertThat(sprint.title()).isEqualTo("🚀 2-Week Data Engineering Depth Sprint");
    assertThat(sprint.goal())
        .isEqualTo(
            "Upgrade technical confidence — design & explain a streaming, governed pipeline"
                + " end-to-end.");
    assertThat(sprint.time()).isEqualTo("4 hours / day × 14 days ≈ 56 hours total");
    assertThat(sprint.tip())
        .isEqualTo(
            "Track completion with checkboxes or emojis ✅ 🕐 💡 .\n"
                + "Celebrate each finished day — progress > perfection.");
  }

  @Test
  void the_keycaps_number_the_two_themes() {
    assertThat(sprint.themes())
        .containsExactly(
            new Theme(1, "Vertical Depth", "Streaming & Performance"),
            new Theme(2, "Horizontal Breadth", "Governance & FinOps"));
  }

  @Test
  void the_headings_of_the_weeks_come_apart_into_title_and_subtitle() {
    assertThat(sprint.weeks())
        .containsExactly(
            new Week(1, "Vertical Depth", "Streaming & Pipeline Design"),
            new Week(2, "Horizontal Breadth", "Governance & Cost Awareness"));
  }

  @Test
  void ten_study_days_stand_on_the_weekdays_of_two_weeks() {
    assertThat(studyDays)
        .extracting(day -> day.date().getDayOfMonth())
        .containsExactly(2, 3, 4, 5, 6, 9, 10, 11, 12, 13);
    assertThat(studyDays)
        .extracting(Day::title)
        .containsExactly(
            "Kick-off & Baseline",
            "Streaming Core",
            "Processing Layer",
            "Performance & Reliability",
            "Integrate Design",
            "Data Catalog & Lineage",
            "Quality & Validation",
            "Security & Privacy",
            "FinOps & Optimization",
            "Sprint Review & Artifact");
  }

  @Test
  void every_study_day_has_its_focus() {
    assertThat(studyDays)
        .extracting(Day::focus)
        .containsExactly(
            "Understand your current pipeline",
            "Hands-on Kafka",
            "Spark Structured Streaming / Flink SQL",
            "Optimize & tune",
            "Stitch everything together",
            "Metadata visibility",
            "Data trust",
            "Access control",
            "Cost awareness",
            "Show your work");
  }

  @Test
  void every_study_day_has_its_outcome() {
    assertThat(studyDays)
        .extracting(Day::outcome)
        .containsExactly(
            "Able to explain current vs target design in 2 min",
            "Confident describing stream flow",
            "Can describe “exactly-once” & late-data handling",
            "Can discuss throughput trade-offs",
            "Complete E2E streaming architecture diagram",
            "Understand metadata + lineage concepts",
            "Know how to embed quality checks",
            "Can explain security layers",
            "Confident discussing cost trade-offs",
            "Tangible proof of depth + breadth");
  }

  @Test
  void twenty_one_tasks_keep_their_words() {
    assertThat(tasks())
        .extracting(Task::title)
        .containsExactly(
            "Sketch one real pipeline (Talend → Kafka → DB2/GCP)",
            "Note batch bottlenecks + pain points",
            "Read *Kafka fundamentals* (partitions, offsets, consumer groups)",
            "Run a local or Confluent Cloud Kafka demo",
            "Produce + consume sample messages",
            "Observe lag / offset behavior",
            "Complete one mini-tutorial",
            "Add watermarking + windowing logic to a small example",
            "Study partitioning, compaction, DLQ patterns",
            "Adjust batch size / throughput in demo job",
            "Redraw pipeline: ingestion → processing → storage",
            "Add checkpoints + retries",
            "Explore GCP Data Catalog or AWS Glue Catalog",
            "Document one dataset → owner, schema, SLA",
            "Try Great Expectations or review rule-based validation in Talend",
            "Read IAM basics, encryption at rest/in transit, tokenization",
            "Sketch secure data zones",
            "Estimate cloud cost (storage + compute)",
            "List 3 cost levers (tiering, lifecycle rules, autoscaling)",
            "Create 1-page *Data Product Sheet*:",
            "Record 60-sec walkthrough or short slide deck");
    assertThat(studyDays).extracting(Day::taskCount).containsExactly(3, 3, 2, 2, 2, 2, 1, 2, 2, 2);
  }

  @Test
  void the_row_that_is_broken_over_five_lines_gives_one_task_with_four_sub_items() {
    assertThat(studyDays.getLast().tasks().getFirst().subItems())
        .containsExactly(
            new SubItem("Diagram", false),
            new SubItem("Lineage + quality summary", false),
            new SubItem("SLA + cost", false),
            new SubItem("Security overview", false));
    assertThat(tasks().flatMap(task -> task.subItems().stream())).hasSize(4);
  }

  @Test
  void nothing_is_done_though_check_marks_decorate_the_criteria() {
    assertThat(sprint.definitionOfDone())
        .containsExactly(
            new Criterion(
                "Updated **architecture diagram** for a real-time, governed pipeline", false),
            new Criterion("Short **document or video** explaining design choices", false),
            new Criterion(
                "Comfortable discussing ingestion patterns, data contracts, quality, and cost"
                    + " control",
                false));
    assertThat(tasks()).extracting(Task::mark).containsOnly(TaskMark.OPEN);
  }

  @Test
  void the_weekends_are_buffer_days_to_catch_up_and_to_rest() {
    assertThat(sprint.days().stream().filter(day -> day.kind() == DayKind.BUFFER).toList())
        .containsExactly(
            Day.empty(MONDAY.plusDays(5), DayKind.BUFFER, "Catch-up & consolidate"),
            Day.empty(MONDAY.plusDays(6), DayKind.BUFFER, "Review & rest"),
            Day.empty(MONDAY.plusDays(12), DayKind.BUFFER, "Catch-up & consolidate"),
            Day.empty(MONDAY.plusDays(13), DayKind.BUFFER, "Review & rest"));
  }

  @Test
  void forty_hours_are_planned_and_sixteen_are_buffer() {
    assertThat(sprint.days()).extracting(Day::budgetMinutes).containsOnly(240).hasSize(14);
    assertThat(sprint.plannedMinutes()).isEqualTo(40 * 60);
    assertThat(sprint.studyMinutes()).isEqualTo(40 * 60);
    assertThat(sprint.bufferMinutes()).isEqualTo(16 * 60);
  }

  @Test
  void tasks_share_their_day_evenly_and_automatically() {
    int[][] shares = {
      {80, 80, 80}, {80, 80, 80}, {120, 120}, {120, 120}, {120, 120},
      {120, 120}, {240}, {120, 120}, {120, 120}, {120, 120}
    };
    for (int i = 0; i < shares.length; i++) {
      assertThat(studyDays.get(i).tasks())
          .extracting(Task::estimate)
          .containsExactlyElementsOf(
              IntStream.of(shares[i]).mapToObj(minutes -> new Estimate(minutes, true)).toList());
    }
  }

  @Test
  void every_line_that_is_not_blank_has_its_place_and_none_is_unrecognised() {
    List<String> lines = new String(BundledPlan.content(), StandardCharsets.UTF_8).lines().toList();
    assertThat(plan.places())
        .extracting(Place::line)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, lines.size())
                .filter(number -> !lines.get(number - 1).isBlank())
                .boxed()
                .toList());
    assertThat(plan.places()).extracting(Place::part).doesNotContain(Part.UNRECOGNISED);
    assertThat(sprint.unrecognised()).isEmpty();
    assertThat(plan.warnings()).isEmpty();
  }

  @Test
  void lines_that_only_shape_the_page_have_places_too() {
    assertThat(plan.places())
        .contains(
            new Place(1, Part.TITLE),
            new Place(5, Part.STRUCTURE),
            new Place(9, Part.STRUCTURE),
            new Place(13, Part.STRUCTURE),
            new Place(14, Part.STRUCTURE),
            new Place(15, Part.DAY),
            new Place(32, Part.DAY),
            new Place(39, Part.STRUCTURE),
            new Place(47, Part.TIP));
  }

  @Test
  void the_plan_names_weekdays_so_another_start_than_a_monday_needs_an_order() {
    assertThat(plan.namesWeekdays()).isTrue();
    assertThat(plan.needsOrder(MONDAY)).isFalse();
    assertThat(plan.needsOrder(MONDAY.plusDays(2))).isTrue();
  }

  private Stream<Task> tasks() {
    return sprint.days().stream().flatMap(day -> day.tasks().stream());
  }
}
