package dev.depthsprint.workspace;

import static dev.depthsprint.sprint.Plans.MONDAY;
import static dev.depthsprint.sprint.Plans.ids;
import static dev.depthsprint.sprint.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Plans;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaskEditsTest {

  private final Store store =
      new Store(
          Workspace.EMPTY.withSprint(
              Plans.with(
                  Plans.with(Plans.of(DayKind.STUDY, DayKind.BUFFER), 0, task("kafka", 80)),
                  0,
                  task("lag", 60))));

  private Sprint sprint() {
    return store.current().sprint();
  }

  private Task kafka() {
    return sprint().task("kafka").orElseThrow();
  }

  @Test
  void a_split_task_shares_its_estimate_with_the_part_behind_it() {
    store.apply(TaskEdits.split("kafka", "part", "Produce messages", 30));
    assertThat(ids(sprint(), 0)).containsExactly("kafka", "part", "lag");
    assertThat(kafka().estimate().minutes()).isEqualTo(50);
    assertThat(sprint().task("part").orElseThrow().estimate().minutes()).isEqualTo(30);
  }

  @Test
  void a_checklist_takes_changes_and_loses_lines() {
    store.apply(TaskEdits.addSubItem("kafka", "Start a broker"));
    store.apply(TaskEdits.addSubItem("kafka", "Make a topic"));
    store.apply(TaskEdits.renameSubItem("kafka", 1, "Make two topics"));
    store.apply(TaskEdits.deleteSubItem("kafka", 0));
    assertThat(kafka().subItems()).containsExactly(new SubItem("Make two topics", false));
  }

  @Test
  void a_drawn_task_has_its_diagram_and_one_undo_takes_both_back() {
    store.apply(TaskEdits.draw("kafka", Diagram.empty("pipeline", "Pipeline")));
    assertThat(kafka().diagram()).isEqualTo("pipeline");
    assertThat(store.current().diagrams()).containsKey("pipeline");
    store.undo();
    assertThat(kafka().diagram()).isEmpty();
    assertThat(store.current().diagrams()).isEmpty();
  }

  @Test
  void several_tasks_move_as_one_step_of_undo() {
    store.apply(TaskEdits.move(List.of("kafka", "lag"), MONDAY.plusDays(1)));
    assertThat(ids(sprint(), 1)).containsExactly("kafka", "lag");
    assertThat(store.undoName()).hasToString("Optional[Move 2 tasks]");
    store.undo();
    assertThat(ids(sprint(), 0)).containsExactly("kafka", "lag");
  }

  @Test
  void to_move_a_task_to_where_it_is_is_no_step() {
    store.apply(TaskEdits.move(List.of("kafka"), MONDAY, 0));
    assertThat(store.undoName()).isEmpty();
  }

  @Test
  void several_tasks_are_marked_and_deleted_at_once() {
    store.apply(TaskEdits.mark(List.of("kafka", "lag"), TaskMark.DONE));
    assertThat(sprint().days().getFirst().isFinished()).isTrue();
    store.apply(TaskEdits.delete(List.of("kafka", "lag")));
    assertThat(ids(sprint(), 0)).isEmpty();
  }

  @Test
  void what_is_carried_over_lands_on_the_day_that_was_chosen() {
    store.apply(TaskEdits.carryOver(Map.of("lag", MONDAY.plusDays(1)), List.of()));
    assertThat(ids(sprint(), 0)).containsExactly("kafka");
    assertThat(ids(sprint(), 1)).containsExactly("lag");
  }
}
