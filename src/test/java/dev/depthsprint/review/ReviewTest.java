package dev.depthsprint.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.sprint.BlankPlan;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.TaskMoves;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.sprint.markdown.BundledPlan;
import dev.depthsprint.sprint.markdown.Layout;
import dev.depthsprint.sprint.markdown.Order;
import dev.depthsprint.text.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcollections.TreePVector;

class ReviewTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOW = MONDAY.plusDays(1).atTime(18, 0).toInstant(ZoneOffset.UTC);

  @Test
  void minutes_and_ticks_add_up_by_task_day_and_theme() throws Problem {
    Review review = review(worked());
    assertThat(review.tasks().getFirst().tally()).isEqualTo(new Tally(80, 90, 1, 1));
    assertThat(review.days().getFirst().tally()).isEqualTo(new Tally(240, 90, 1, 3));
    assertThat(review.days().get(1).tally()).isEqualTo(new Tally(240, 300, 0, 3));
    assertThat(review.days().get(1).over()).isEqualTo(60);
    assertThat(review.themes())
        .extracting(ReviewWords::theme)
        .containsExactly("1  Vertical Depth", "2  Horizontal Breadth");
    assertThat(review.themes().getFirst().tally()).isEqualTo(new Tally(1200, 390, 1, 12));
    assertThat(review.total()).isEqualTo(new Tally(2400, 390, 1, 21));
  }

  @Test
  void a_task_that_goes_to_the_week_of_another_theme_counts_for_its_own_with_its_time()
      throws Problem {
    Sprint sprint = worked();
    Task task = sprint.days().getFirst().tasks().getFirst();
    LocalDate away = MONDAY.plusDays(9);
    Sprint moved = TaskMoves.move(sprint, List.of(task.id()), away);
    assertThat(moved.task(task.id()).orElseThrow().theme()).isEqualTo(1);
    assertThat(review(moved).themes()).isEqualTo(review(sprint).themes());
    Sprint back = TaskMoves.move(moved, List.of(task.id()), MONDAY.plusDays(1));
    assertThat(back.task(task.id()).orElseThrow().theme()).isZero();
  }

  @Test
  void an_open_interval_counts_for_its_task_up_to_now() throws Problem {
    Sprint sprint = worked();
    String task = sprint.days().get(1).tasks().getFirst().id();
    TimeLog log =
        TimeLog.EMPTY
            .after(new TimeEvent.Started("i", task, NOW.minusSeconds(30 * 60), ZoneOffset.UTC))
            .orElseThrow();
    Review review = Review.of(sprint, log, List.of(), MONDAY.plusDays(1), NOW);
    assertThat(review.tasks().get(3).tally().worked()).isEqualTo(30);
    assertThat(review.days().get(1).tally().worked()).isEqualTo(30);
  }

  @Test
  void time_on_a_task_outside_the_days_is_said_and_counts_for_the_task_only() {
    Sprint sprint = BlankPlan.from(MONDAY).withDay(MONDAY, day -> day.withTasks(one("own")));
    Review review = reviewOf(sprint, List.of(), at("own", MONDAY.minusDays(3), 7));
    assertThat(review.tasks().getFirst().tally().worked()).isEqualTo(7);
    assertThat(review.total().worked()).isZero();
    assertThat(review.outside()).isEqualTo(7);
    assertThat(ReviewWords.summary(review)).anyMatch(it -> it.startsWith("7 min were worked"));
  }

  @Test
  void time_on_tasks_of_other_sprints_does_not_count_and_is_said() {
    Sprint sprint = BlankPlan.from(MONDAY).withDay(MONDAY, day -> day.withTasks(one("own")));
    Sprint other = BlankPlan.from(MONDAY).withDay(MONDAY, day -> day.withTasks(one("other")));
    Review review =
        reviewOf(sprint, List.of(other), at("own", MONDAY, 20), at("other", MONDAY, 51));
    assertThat(review.total().worked()).isEqualTo(20);
    assertThat(review.elsewhere()).isEqualTo(51);
    assertThat(review.outside()).isZero();
    assertThat(ReviewWords.summary(review)).anyMatch(it -> it.startsWith("51 min of its days"));
  }

  @Test
  void time_whose_task_nobody_knows_any_more_counts_for_its_day() {
    Sprint other = BlankPlan.from(MONDAY).withDay(MONDAY, day -> day.withTasks(one("other")));
    Review review = reviewOf(BlankPlan.from(MONDAY), List.of(other), at("gone", MONDAY, 30));
    assertThat(review.total().worked()).isEqualTo(30);
  }

  private static TreePVector<Task> one(String id) {
    return TreePVector.singleton(Task.titled(id, id));
  }

  private static Interval at(String task, LocalDate day, int minutes) {
    Instant start = day.atTime(9, 0).toInstant(ZoneOffset.UTC).plusSeconds(task.length() * 10_000L);
    return new Interval(
        task, task, start, start.plusSeconds(minutes * 60L), ZoneOffset.UTC, Origin.TIMER);
  }

  private static Review reviewOf(Sprint sprint, List<Sprint> others, Interval... intervals) {
    var log = new TimeLog(TreePVector.from(List.of(intervals)), TimerState.IDLE);
    return Review.of(sprint, log, others, MONDAY.plusDays(1), NOW);
  }

  @Test
  void outcomes_and_criteria_are_counted() throws Problem {
    Sprint sprint =
        worked()
            .withDay(MONDAY, day -> day.withOutcomeMet(true))
            .withDefinitionOfDone(
                worked()
                    .definitionOfDone()
                    .with(0, worked().definitionOfDone().get(0).withDone(true)));
    Review review = review(sprint);
    assertThat(List.of(review.met(), review.outcomes(), review.criteriaDone(), review.criteria()))
        .containsExactly(1, 10, 1, 3);
  }

  @Test
  void a_day_says_what_is_special_about_it() throws Problem {
    Sprint sprint =
        worked()
            .withDay(MONDAY, day -> day.withOutcomeMet(true))
            .withDay(MONDAY.plusDays(1), day -> day.withKind(DayKind.REST));
    assertThat(ReviewPainter.paint(review(sprint), ReviewLook.LIGHT).text())
        .contains("Kick-off & Baseline · outcome met")
        .contains("Streaming Core · rest");
  }

  @Test
  void the_summary_says_in_words_what_the_picture_shows() throws Problem {
    assertThat(ReviewWords.summary(review(worked())))
        .first()
        .isEqualTo("6 h 30 min worked of 40 h on study days; 40 h planned.");
    assertThat(ReviewWords.summary(review(worked()))).last().asString().startsWith("At this pace");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 14, 60})
  void all_that_is_drawn_lies_inside_the_picture(int days) {
    Sprint blank = BlankPlan.from(MONDAY);
    List<Day> all = new ArrayList<>();
    for (int i = 0; i < days; i++) {
      Task task = Task.titled("t" + i, "A title that goes on and on and on, " + "x".repeat(i * 9));
      all.add(
          blank
              .days()
              .getFirst()
              .withDate(MONDAY.plusDays(i))
              .withKind(DayKind.values()[i % 3])
              .withTitle("Day " + "long ".repeat(i))
              .withTasks(TreePVector.singleton(task.withMark(TaskMark.values()[i % 4]))));
    }
    Picture picture =
        ReviewPainter.paint(review(blank.withDays(TreePVector.from(all))), ReviewLook.DARK);
    Box frame = picture.bounds().grown(12);
    assertThat(picture.bounds().width()).isEqualTo(ReviewPainter.WIDTH);
    assertThat(picture.marks().stream().filter(mark -> !frame.contains(mark.bounds()))).isEmpty();
  }

  @Test
  void every_text_can_be_read_in_both_looks() throws Problem {
    for (ReviewLook look : List.of(ReviewLook.LIGHT, ReviewLook.DARK)) {
      Picture picture = ReviewPainter.paint(review(worked()), look);
      List<Rgba> inks =
          picture.marks().stream()
              .filter(Mark.TextRun.class::isInstance)
              .map(mark -> ((Mark.TextRun) mark).color())
              .distinct()
              .toList();
      assertThat(inks)
          .allMatch(ink -> ink.contrastTo(look.ground()) >= 4.5)
          .allMatch(ink -> ink.contrastTo(look.surface()) >= 4.5);
      assertThat(look.text().contrastTo(look.actualTint())).isGreaterThan(4.5);
      for (Rgba line : List.of(look.actual(), look.planned(), look.over(), look.forecast())) {
        assertThat(line.contrastTo(look.ground())).isGreaterThanOrEqualTo(3);
      }
    }
  }

  @Test
  void each_format_begins_as_it_should() throws Problem {
    Review review = review(worked());
    assertThat(ReviewFormat.PNG.bytes(review, ReviewLook.LIGHT, 1)).startsWith(0x89, 'P', 'N', 'G');
    assertThat(ReviewFormat.PDF.bytes(review, ReviewLook.LIGHT, 1)).startsWith('%', 'P', 'D', 'F');
    assertThat(
            new String(ReviewFormat.SVG.bytes(review, ReviewLook.LIGHT, 1), StandardCharsets.UTF_8))
        .startsWith("<svg")
        .contains("<desc>6 h 30 min worked");
  }

  private static Sprint worked() throws Problem {
    Sprint sprint = BundledPlan.read(new Layout(MONDAY, Order.CALENDAR)).sprint();
    return sprint.withTask(
        sprint.days().getFirst().tasks().getFirst().id(), task -> task.withMark(TaskMark.DONE));
  }

  private static Review review(Sprint sprint) {
    List<Interval> intervals = new ArrayList<>();
    for (int i = 0; i < Math.min(2, sprint.days().size()); i++) {
      if (!sprint.days().get(i).tasks().isEmpty()) {
        Instant start = MONDAY.plusDays(i).atTime(9, 0).toInstant(ZoneOffset.UTC);
        intervals.add(
            new Interval(
                "i" + i,
                sprint.days().get(i).tasks().getFirst().id(),
                start,
                start.plusSeconds((i == 0 ? 90 : 300) * 60L),
                ZoneOffset.UTC,
                Origin.TIMER));
      }
    }
    var log = new TimeLog(TreePVector.from(intervals), TimerState.IDLE);
    return Review.of(sprint, log, List.of(), MONDAY.plusDays(1), NOW);
  }
}
