package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.BlankPlan;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.workspace.PlanEdits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A person puts right what was recorded on a day, by mouse and by keyboard. */
class TimelineJourneyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final SetTime time = new SetTime("2026-11-23T14:00:00Z", "Europe/Berlin");
  private Window window;

  @BeforeEach
  void openADayWithTwoIntervals(@TempDir Path folder) throws Exception {
    window = Window.open(folder.resolve("workspace"), time);
    Window.onFx(() -> {
      var store = window.session().store();
      store.apply(PlanEdits.choose(BlankPlan.from(TODAY)));
      store.apply(PlanEdits.addTask(TODAY, Task.titled("kafka", "Run a Kafka demo")));
      store.apply(PlanEdits.addTask(TODAY, Task.titled("lag", "Observe lag")));
      add("kafka", "09:00", "10:00");
      add("lag", "10:30", "11:00");
      return null;
    });
    until(log -> log.intervals().size() == 2);
    window.press(KeyCode.CONTROL, KeyCode.J);
    window.until(() -> focused().startsWith("block-"));
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private void add(String task, String start, String end) {
    window
        .session()
        .timekeeper()
        .edit(
            edits -> edits.add(task, at(start), at(end), BERLIN),
            refused -> {
              throw new AssertionError(refused.why().text());
            });
  }

  private static Instant at(String utc) {
    return Instant.parse("2026-11-23T" + utc + ":00Z");
  }

  private void until(Predicate<TimeLog> condition) throws Exception {
    window.until(() -> condition.test(window.session().workspace().time()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String focused() {
    Node owner = window.scene().getFocusOwner();
    return owner == null || owner.getId() == null ? "" : owner.getId();
  }

  private List<Interval> intervals() throws Exception {
    return window.workspace().time().intervals();
  }

  private Duration spent(TimeLog log, String task) {
    return log.onTask(task, time.instant());
  }

  private Bounds block(int number) throws Exception {
    Node node = window.node("block-" + intervals().get(number).id());
    return Window.onFx(() -> node.localToScreen(node.getLayoutBounds()));
  }

  @Test
  void the_end_of_a_block_is_dragged_and_undone() throws Exception {
    window.press(KeyCode.UP);
    Bounds first = block(0);
    window
        .robot()
        .moveTo(first.getCenterX(), first.getMaxY() - 2)
        .press(MouseButton.PRIMARY)
        .moveBy(0, 12)
        .moveBy(0, 8)
        .release(MouseButton.PRIMARY);
    until(log -> spent(log, "kafka").equals(Duration.ofMinutes(75)));
    assertThat(intervals().getFirst().origin()).isEqualTo(Origin.MANUAL);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    until(log -> spent(log, "kafka").equals(Duration.ofMinutes(60)));
    window.press(KeyCode.CONTROL, KeyCode.Y);
    until(log -> spent(log, "kafka").equals(Duration.ofMinutes(75)));
  }

  @Test
  void a_dragged_block_shows_its_new_end_before_the_hand_lets_go() throws Exception {
    window.press(KeyCode.UP);
    Node node = window.node("block-" + intervals().getFirst().id());
    Bounds first = block(0);
    window
        .robot()
        .moveTo(first.getCenterX(), first.getMaxY() - 2)
        .press(MouseButton.PRIMARY)
        .moveBy(0, 12)
        .moveBy(0, 8);
    window.until(() -> node.getAccessibleText().startsWith("10:00 to 11:15, 1 h 15 min"));
    assertThat(Window.onFx(() -> node.getLayoutBounds().getHeight()))
        .isGreaterThan(first.getHeight());
    window.robot().release(MouseButton.PRIMARY);
    until(log -> spent(log, "kafka").equals(Duration.ofMinutes(75)));
  }

  @Test
  void the_way_back_from_the_time_leads_to_the_head_of_the_day() throws Exception {
    var panel = (ScrollPane) window.node("day-panel");
    Window.onFx(() -> {
      panel.setVvalue(1);
      return null;
    });
    window.press(KeyCode.ESCAPE);
    window.until(() -> focused().equals("task-kafka"));
    assertThat(Window.onFx(panel::getVvalue)).isZero();

    window.press(KeyCode.CONTROL, KeyCode.J);
    window.until(() -> focused().startsWith("block-"));
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    window.until(() -> focused().startsWith("day-"));
    assertThat(Window.onFx(panel::getVvalue)).isZero();
  }

  @Test
  void a_click_on_a_block_gives_it_the_keyboard() throws Exception {
    String first = "block-" + intervals().getFirst().id();
    window.click(first);
    assertThat(focused()).isEqualTo(first);
    window.press(KeyCode.S);
    until(log -> log.intervals().size() == 3);
  }

  @Test
  void going_to_the_time_of_a_day_brings_its_blocks_into_view() throws Exception {
    Node bar = window.robot().lookup(".timer-bar").query();
    Bounds below = Window.onFx(() -> bar.localToScreen(bar.getLayoutBounds()));
    assertThat(block(1).getMaxY()).isLessThanOrEqualTo(below.getMinY());
    assertThat(block(0).getMaxY()).isLessThanOrEqualTo(below.getMinY());
  }

  @Test
  void an_overlap_is_refused_with_a_sentence_and_mended() throws Exception {
    window.press(KeyCode.UP);
    for (int i = 0; i < 6; i++) {
      window.press(KeyCode.ALT, KeyCode.DOWN);
    }
    until(log -> spent(log, "kafka").equals(Duration.ofMinutes(90)));
    window.press(KeyCode.ALT, KeyCode.DOWN);
    window.until(() -> window.node("mend-bar").isVisible());
    assertThat(focused()).isEqualTo("mend-0");
    window.press(KeyCode.ENTER);
    until(log -> spent(log, "lag").equals(Duration.ofMinutes(25)));
    assertThat(spent(window.workspace().time(), "kafka")).isEqualTo(Duration.ofMinutes(95));
  }

  @Test
  void blocks_are_split_merged_booked_and_deleted_by_keyboard() throws Exception {
    window.press(KeyCode.UP).press(KeyCode.S);
    until(log -> log.intervals().size() == 3);
    window.press(KeyCode.M);
    until(log -> log.intervals().size() == 2);
    window.press(KeyCode.B);
    window.typeInto("picker-search", "serve today").press(KeyCode.ENTER);
    until(log -> spent(log, "lag").equals(Duration.ofMinutes(90)));
    window.press(KeyCode.DELETE);
    until(log -> log.intervals().size() == 1);
    for (int i = 0; i < 4; i++) {
      window.press(KeyCode.CONTROL, KeyCode.Z);
    }
    until(log -> log.intervals().size() == 2 && spent(log, "kafka").toMinutes() == 60);
  }

  @Test
  void time_is_added_by_hand_and_says_so() throws Exception {
    window.press(KeyCode.INSERT);
    window.until(() -> window.robot().lookup("#time-apply").tryQuery().isPresent());
    window.typeInto("time-start", "1h30");
    assertThat(window.<Label>node("time-hint").getText()).startsWith("“1h30” is no time");
    window.press(KeyCode.CONTROL, KeyCode.A).type("13:00");
    window.click("time-end").press(KeyCode.CONTROL, KeyCode.A).type("20 min");
    window.click("time-apply");
    until(log -> log.intervals().size() == 3);
    Node added = window.node("block-" + intervals().getLast().id());
    assertThat(added.getAccessibleText())
        .isEqualTo("13:00 to 13:20, 20 min: Run a Kafka demo, edited");
  }

  @Test
  void a_running_interval_grows_and_its_late_start_is_taken_off() throws Exception {
    Window.onFx(() -> {
      window.session().timekeeper().start("kafka");
      return null;
    });
    window.until(() -> window.robot().lookup(".time-block:running").tryQuery().isPresent());
    for (int i = 0; i < 60; i++) {
      Window.onFx(() -> {
        time.pass(Duration.ofSeconds(15));
        window.session().timekeeper().beat();
        return null;
      });
      Instant now = time.instant();
      until(
          log -> log.timer() instanceof TimerState.Running run && run.lastHeartbeat().equals(now));
    }
    until(log -> spent(log, "kafka").equals(Duration.ofMinutes(75)));
    window.press(KeyCode.DOWN).press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    until(log -> spent(log, "kafka").equals(Duration.ofMinutes(70)));
  }
}
