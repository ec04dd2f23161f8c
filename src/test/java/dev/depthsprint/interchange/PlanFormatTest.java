package dev.depthsprint.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.sprint.markdown.BundledPlan;
import dev.depthsprint.sprint.markdown.Layout;
import dev.depthsprint.sprint.markdown.Order;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Versions;
import dev.depthsprint.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanFormatTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void a_second_library_reads_the_calendar_day_by_day() throws Problem {
    Sprint sprint = bundled();
    ICalendar calendar =
        Biweekly.parse(text(PlanFormat.ICS, Workspace.EMPTY.withSprint(sprint))).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(calendar.getEvents()).hasSize(14);
    VEvent first = calendar.getEvents().getFirst();
    assertThat(first.getSummary().getValue()).isEqualTo("Kick-off & Baseline");
    assertThat(first.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(2);
    assertThat(first.getDateStart().getValue().hasTime()).isFalse();
    assertThat(first.getDescription().getValue())
        .contains(
            "[ ] Read Kafka fundamentals (partitions, offsets, consumer groups) (about 80 min)\n")
        .endsWith("Outcome: Able to explain current vs target design in 2 min");
    assertThat(calendar.getEvents()).extracting(e -> e.getUid().getValue()).doesNotHaveDuplicates();
  }

  @Test
  void any_text_comes_through_a_calendar() {
    for (long seed = 0; seed < 200; seed++) {
      String title = randomText(new Random(seed));
      Day day =
          Day.empty(MONDAY, DayKind.STUDY, "Day " + title + ".")
              .withTasks(TreePVector.singleton(Task.titled("t", "`" + title + "`")));
      String written =
          text(
              PlanFormat.ICS,
              Workspace.EMPTY.withSprint(
                  Sprint.NONE.withTitle("S").withDays(TreePVector.singleton(day))));
      assertThat(written.split("\r\n"))
          .as("seed %d", seed)
          .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
          .noneMatch(line -> line.contains("\n"));
      ICalendar calendar = Biweekly.parse(written).first();
      assertThat(calendar.getEvents()).as("seed %d", seed).hasSize(1);
      assertThat(calendar.getEvents().getFirst().getSummary().getValue())
          .as("seed %d", seed)
          .startsWith("Day ")
          .endsWith(".");
    }
  }

  private static String randomText(Random random) {
    String[] pieces = {
      ";", ",", "\\", "\\n", "BEGIN:VEVENT", ":", "\"", "é", "🚀", "→", "x".repeat(70)
    };
    var text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  @Test
  void a_rest_day_is_no_event() throws Problem {
    Sprint sprint = bundled().withDay(MONDAY, day -> day.withKind(DayKind.REST));
    assertThat(
            Biweekly.parse(text(PlanFormat.ICS, Workspace.EMPTY.withSprint(sprint)))
                .first()
                .getEvents())
        .hasSize(13);
  }

  @Test
  void every_interval_is_a_row_with_its_own_clock() throws Problem {
    Sprint sprint = bundled();
    Task task = sprint.days().getFirst().tasks().get(2);
    assertThat(text(PlanFormat.CSV, worked(sprint, task)))
        .isEqualTo(
            "study_day,start,end,minutes,task,task_id,sprint,origin,zone\r\n"
                + "2026-03-02,2026-03-02T10:00:00+01:00,2026-03-02T10:52:30+01:00,52.5,"
                + "\"Read Kafka fundamentals (partitions, offsets, consumer groups)\","
                + task.id()
                + ",2-Week Data Engineering Depth Sprint,timer,Europe/Berlin\r\n");
  }

  @Test
  void a_cell_never_runs_as_a_formula() {
    String written =
        new Csv()
            .row(
                List.of(
                    "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "a=b", "say \"hi\"", "two\nlines", ""))
            .text();
    assertThat(written)
        .isEqualTo(
            "\"'=1+1\",\"'+1\",\"'-1\",\"'@SUM(A1)\",\"'\tx\",a=b,\"say \"\"hi\"\"\",\"two\n"
                + "lines\",\r\n");
  }

  @Test
  void the_json_file_holds_everything() throws Problem {
    Sprint sprint = bundled();
    Task task = sprint.days().getFirst().tasks().getFirst();
    Workspace workspace =
        worked(sprint, task)
            .withArchive(Workspace.EMPTY.archive().plus("old", sprint))
            .withVersions(
                Versions.NONE.plus(
                    Versions.NONE.make(Diagram.empty("target", "Then"), NOW, "First")));
    JsonNode tree = JsonMapper.shared().readTree(text(PlanFormat.JSON, workspace));
    assertThat(tree.path("format").asString()).isEqualTo("depth-sprint-workspace");
    assertThat(tree.path("sprint").path("days").size()).isEqualTo(14);
    assertThat(tree.path("archive").path("old").path("days").size()).isEqualTo(14);
    assertThat(tree.path("intervals").path(0).path("task").asString()).isEqualTo(task.id());
    assertThat(tree.path("diagrams").isObject()).isTrue();
    JsonNode version = tree.path("versions").path("target").iterator().next();
    assertThat(version.path("version").path("name").asString()).isEqualTo("First");
    assertThat(version.path("title").asString()).isEqualTo("Then");
    assertThat(tree.path("settings").path("look").asString()).isEqualTo("light");
    assertThat(tree.has("unread")).isFalse();
  }

  @Test
  void the_name_of_a_file_says_its_format() {
    assertThat(PlanFormat.of("a/Plan.MD")).contains(PlanFormat.MD);
    assertThat(PlanFormat.of("time.csv")).contains(PlanFormat.CSV);
    assertThat(PlanFormat.of("plan")).isEmpty();
  }

  private static Workspace worked(Sprint sprint, Task task) {
    Instant start = Instant.parse("2026-03-02T09:00:00Z");
    var interval =
        new Interval(
            "i1",
            task.id(),
            start,
            start.plusSeconds(3150),
            ZoneId.of("Europe/Berlin"),
            Origin.TIMER);
    return Workspace.EMPTY
        .withSprint(sprint)
        .withTime(new TimeLog(TreePVector.singleton(interval), TimerState.IDLE));
  }

  private static Sprint bundled() throws Problem {
    return BundledPlan.read(new Layout(MONDAY, Order.CALENDAR)).sprint();
  }

  private static String text(PlanFormat format, Workspace workspace) {
    return new String(format.bytes(workspace, NOW), StandardCharsets.UTF_8);
  }
}
