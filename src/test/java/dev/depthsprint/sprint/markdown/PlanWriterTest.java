package dev.depthsprint.sprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcollections.TreePVector;

class PlanWriterTest {

  private static final LocalDate MONDAY = Plans.MONDAY;
  private static final Instant NOW = MONDAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);

  @Test
  void every_sprint_comes_back_as_it_was() throws Problem {
    for (long seed = 0; seed < 400; seed++) {
      Sprint sprint = new RandomSprints(seed).next();
      String written = PlanWriter.write(sprint, TimeLog.EMPTY, NOW);
      ImportedPlan read = readAgain(written);
      assertThat(frame(read.sprint())).as("frame of seed %d", seed).isEqualTo(frame(sprint));
      assertThat(read.sprint().days()).hasSameSizeAs(sprint.days());
      for (int i = 0; i < sprint.days().size(); i++) {
        assertThat(read.sprint().days().get(i))
            .as("day %d of seed %d", i, seed)
            .isEqualTo(sprint.days().get(i));
      }
      assertThat(read.places())
          .as("places of seed %d", seed)
          .hasSize((int) written.lines().filter(line -> !line.isBlank()).count());
    }
  }

  @Test
  void the_bundled_plan_changes_in_its_emoji_boxes_and_broken_row_only() throws Problem {
    List<String> source =
        new ArrayList<>(new String(BundledPlan.content(), StandardCharsets.UTF_8).lines().toList());
    List<String> written =
        PlanWriter.write(bundled(), TimeLog.EMPTY, NOW).lines().map(String::strip).toList();
    source.removeIf(line -> written.contains(line.strip()));
    assertThat(source)
        .allMatch(line ->
            line.startsWith("# 🚀")
                || line.startsWith("- ✅")
                || line.startsWith("| **Fri – Sprint Review")
                || line.startsWith("  – "));
  }

  @Test
  void the_bundled_plan_comes_back_as_it_was() throws Problem {
    Sprint sprint = bundled();
    assertThat(readAgain(PlanWriter.write(sprint, TimeLog.EMPTY, NOW)).sprint()).isEqualTo(sprint);
  }

  @ParameterizedTest
  @MethodSource("dev.depthsprint.sprint.markdown.OtherPlans#files")
  void plans_of_others_come_back_as_they_were(String file) throws Problem {
    byte[] content = OtherPlans.text(file).getBytes(StandardCharsets.UTF_8);
    Sprint sprint = PlanReader.read(file, content, new Layout(MONDAY, Order.CALENDAR)).sprint();
    assertThat(readAgain(PlanWriter.write(sprint, TimeLog.EMPTY, NOW)).sprint()).isEqualTo(sprint);
  }

  @Test
  void ticks_and_minutes_stand_beside_their_tasks() throws Problem {
    Sprint plan = bundled();
    Task first = plan.days().getFirst().tasks().getFirst();
    Task second = plan.days().getFirst().tasks().get(1);
    Sprint sprint =
        plan.withTask(first.id(), task -> task.withMark(TaskMark.DONE))
            .withTask(second.id(), task -> task.withMark(TaskMark.IN_PROGRESS));
    Instant from = MONDAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
    var interval =
        new Interval(
            "i", first.id(), from, from.plusSeconds(65 * 60), ZoneOffset.UTC, Origin.TIMER);
    String written =
        PlanWriter.write(
            sprint, new TimeLog(TreePVector.singleton(interval), TimerState.IDLE), NOW);
    assertThat(written)
        .contains("| **Mon – Kick-off & Baseline** (65 min spent) |")
        .contains("• [x] Sketch one real pipeline (Talend → Kafka → DB2/GCP) (65 min spent)  <br>")
        .contains("<br>• 🕐 Note batch bottlenecks + pain points  <br>");
    assertThat(readAgain(written).sprint()).isEqualTo(sprint);
    assertThat(readAgain(written).warnings())
        .extracting(Message::text)
        .singleElement()
        .asString()
        .startsWith("The plan tells of 65 min of recorded time");
  }

  @Test
  void what_a_person_types_into_the_file_is_understood() throws Problem {
    String written =
        PlanWriter.write(bundled(), TimeLog.EMPTY, NOW)
            .replace("• Produce + consume", "• [x] Consume")
            .replace(" | Confident describing stream flow", "<br>- Draw it | [x] Flow")
            .replace("## ✅", "A line of mine\n\n## ✅");
    Sprint sprint = readAgain(written).sprint();
    var tuesday = sprint.days().get(1);
    assertThat(tuesday.tasks().get(1).title()).isEqualTo("Consume sample messages");
    assertThat(tuesday.tasks().get(1).isDone()).isTrue();
    assertThat(tuesday.tasks().getLast().subItems()).hasSize(1);
    assertThat(tuesday.outcomeMet()).isTrue();
    assertThat(sprint.unrecognised()).containsExactly("A line of mine");
  }

  @Test
  void an_exported_plan_says_when_it_starts_and_can_start_anew() throws Problem {
    byte[] written =
        PlanWriter.write(bundled(), TimeLog.EMPTY, NOW).getBytes(StandardCharsets.UTF_8);
    assertThat(PlanReader.startOf("plan.md", written, MONDAY.plusYears(1))).contains(MONDAY);
    Sprint moved =
        PlanReader.read("plan.md", written, new Layout(MONDAY.plusDays(3), Order.SEQUENCE))
            .sprint();
    assertThat(moved.days().getFirst().date()).isEqualTo(MONDAY.plusDays(3));
    assertThat(moved.days()).hasSize(14);
  }

  private static Sprint bundled() throws Problem {
    return BundledPlan.read(new Layout(MONDAY, Order.CALENDAR)).sprint();
  }

  private static Sprint frame(Sprint sprint) {
    return sprint.withDays(TreePVector.empty());
  }

  private static ImportedPlan readAgain(String written) throws Problem {
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    LocalDate start = PlanReader.startOf("plan.md", bytes, MONDAY).orElseThrow();
    return PlanReader.read("plan.md", bytes, new Layout(start, Order.SEQUENCE));
  }
}
