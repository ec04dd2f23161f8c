package dev.depthsprint.ui;

import static dev.depthsprint.sprint.Plans.MONDAY;
import static dev.depthsprint.sprint.Plans.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.BlankPlan;
import dev.depthsprint.sprint.Plans;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.workspace.PlanEdits;
import dev.depthsprint.workspace.TaskEdits;
import java.net.URI;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person works on the tasks of a day, by keyboard and by pointer. */
class TaskJourneyTest {

  private Window window;

  @BeforeEach
  void openWithThreeTasksOnMonday(@TempDir Path folder) throws Exception {
    window =
        Window.open(
            folder.resolve("workspace"), new SetTime("2026-11-23T09:00:00Z", "Europe/Berlin"));
    Window.onFx(() -> {
      var store = window.session().store();
      store.apply(PlanEdits.choose(BlankPlan.from(MONDAY)));
      store.apply(PlanEdits.addTask(MONDAY, Plans.task("kafka", 80)));
      store.apply(PlanEdits.addTask(MONDAY, Plans.task("lag", 60)));
      store.apply(
          PlanEdits.addTask(MONDAY, Plans.task("draw", 40).withTitle("Draw (Talend → Kafka)")));
      return null;
    });
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private Sprint sprint() throws Exception {
    return window.workspace().sprint();
  }

  private Task task(String id) throws Exception {
    return sprint().task(id).orElseThrow();
  }

  private String focused() {
    return window.scene().getFocusOwner().getId();
  }

  @Test
  void a_title_edited_in_place_leaves_the_keyboard_on_its_task() throws Exception {
    window.focus("task-lag").press(KeyCode.F2).type("Observe lag 25m").press(KeyCode.ENTER);
    assertThat(task("lag").title()).isEqualTo("Observe lag");
    assertThat(task("lag").estimate().minutes()).isEqualTo(25);
    assertThat(focused()).isEqualTo("task-lag");
    window.press(KeyCode.F2).type("Other").press(KeyCode.ESCAPE);
    assertThat(task("lag").title()).isEqualTo("Observe lag");
    assertThat(focused()).isEqualTo("task-lag");
  }

  @Test
  void several_tasks_go_to_the_next_day_and_are_followed_there() throws Exception {
    window.focus("task-kafka").press(KeyCode.SHIFT, KeyCode.DOWN);
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(ids(sprint(), 0)).containsExactly("draw");
    assertThat(ids(sprint(), 1)).containsExactly("kafka", "lag");
    assertThat(focused()).isEqualTo("task-lag");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(ids(sprint(), 0)).containsExactly("kafka", "lag", "draw");
  }

  @Test
  void a_day_is_chosen_by_typing_a_part_of_its_name() throws Exception {
    window.focus("task-kafka").press(KeyCode.M);
    window.typeInto("picker-search", "29 nov").press(KeyCode.ENTER);
    assertThat(ids(sprint(), 6)).containsExactly("kafka");
  }

  @Test
  void a_task_goes_up_within_its_day() throws Exception {
    window.focus("task-lag").press(KeyCode.ALT, KeyCode.UP);
    assertThat(ids(sprint(), 0)).containsExactly("lag", "kafka", "draw");
    assertThat(focused()).isEqualTo("task-lag");
  }

  @Test
  void a_dragged_task_shows_each_day_what_it_would_hold_and_lands_where_it_is_dropped()
      throws Exception {
    window.focus("task-kafka").robot().drag("#task-kafka", MouseButton.PRIMARY);
    window.robot().moveTo("#day-" + MONDAY.plusDays(2));
    Labeled planned = window.robot().lookup("#day-" + MONDAY.plusDays(2) + " .day-planned").query();
    window.until(planned::isVisible);
    assertThat(planned.getText()).isEqualTo("1\u00A0h 20\u00A0min of 4\u00A0h");
    window.robot().drop();
    window.until(() -> window.session().workspace().sprint().days().get(2).taskCount() == 1);
    assertThat(planned.isVisible()).isFalse();
  }

  @Test
  void a_split_shares_the_estimate() throws Exception {
    window.focus("task-kafka").press(KeyCode.C).click("split-title");
    window.type("Produce 20m").press(KeyCode.ENTER);
    assertThat(sprint().days().getFirst().tasks())
        .extracting(Task::title)
        .containsExactly("kafka", "Produce", "lag", "Draw (Talend → Kafka)");
    assertThat(task("kafka").estimate().minutes()).isEqualTo(60);
  }

  @Test
  void a_chain_in_the_text_is_drawn_and_linked() throws Exception {
    window.focus("task-draw").press(KeyCode.D);
    var diagram = window.workspace().diagram(task("draw").diagram()).orElseThrow();
    assertThat(diagram.title()).isEqualTo("Draw");
    assertThat(diagram.components()).hasSize(2);
    assertThat(diagram.flows()).hasSize(1);
    assertThat(window.workspace().settings().view()).isEqualTo("diagrams");

    window.press(KeyCode.CONTROL, KeyCode.DIGIT2).focus("task-lag").press(KeyCode.L);
    window.click("picker-search").press(KeyCode.ENTER);
    assertThat(task("lag").diagram()).isEqualTo(diagram.slug());
  }

  @Test
  void a_mark_that_is_given_again_is_taken_away() throws Exception {
    window.focus("task-lag").press(KeyCode.I);
    assertThat(task("lag").mark()).isEqualTo(TaskMark.IDEA);
    window.press(KeyCode.I);
    assertThat(task("lag").mark()).isEqualTo(TaskMark.OPEN);
  }

  @Test
  void sub_items_are_added_and_deleted_by_key() throws Exception {
    window.focus("task-lag").press(KeyCode.S).type("Start two consumers").press(KeyCode.ENTER);
    assertThat(task("lag").subItems()).hasSize(1);
    window.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.DELETE);
    assertThat(task("lag").subItems()).isEmpty();
    assertThat(focused()).isEqualTo("task-lag");
  }

  @Test
  void a_link_in_the_notes_opens_only_when_it_is_clicked() throws Exception {
    Window.onFx(() -> {
      var notes = "See [the docs](https://kafka.apache.org) or [this](file:///etc/passwd)";
      window.session().store().apply(TaskEdits.notes("kafka", notes));
      return null;
    });
    assertThat(window.browsed()).isEmpty();
    assertThat(window.robot().lookup("#task-kafka .note-link").queryAll()).hasSize(1);
    window.robot().clickOn("#task-kafka .note-link");
    assertThat(window.browsed()).containsExactly(URI.create("https://kafka.apache.org"));
  }

  @Test
  void notes_are_written_in_place() throws Exception {
    window.focus("task-lag").press(KeyCode.N).type("Lag **rises**");
    window.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(task("lag").notes()).isEqualTo("Lag **rises**");
    assertThat(focused()).isEqualTo("task-lag");
    assertThat(window.robot().lookup("#task-edit").tryQueryAs(TextInputControl.class)).isEmpty();
    window.press(KeyCode.N).type(" again").press(KeyCode.ESCAPE);
    assertThat(task("lag").notes()).isEqualTo("Lag **rises** again");
    assertThat(focused()).isEqualTo("task-lag");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(task("lag").notes()).isEqualTo("Lag **rises**");
  }

  @Test
  void what_is_typed_stays_in_view_while_the_list_grows() throws Exception {
    for (int i = 0; i < 8; i++) {
      window.focus("new-task").type("More " + i).press(KeyCode.ENTER);
    }
    window.type("half typed");
    window.until(() -> isInView("new-task"));
    window.click("day-" + MONDAY.plusDays(1));
    assertThat(window.<TextField>node("new-task").getText()).isEmpty();
    window.click("day-" + MONDAY);
    assertThat(window.<TextField>node("new-task").getText()).isEqualTo("half typed");
    String last = sprint().days().getFirst().tasks().getLast().id();
    window.focus("task-" + last).press(KeyCode.N);
    window.until(() -> isInView("task-edit"));
  }

  private boolean isInView(String id) {
    var pane = window.robot().lookup("#day-panel").<ScrollPane>query();
    var view = pane.localToScene(pane.getLayoutBounds());
    Node node = window.robot().lookup("#" + id).query();
    return view.contains(node.localToScene(node.getLayoutBounds()));
  }
}
