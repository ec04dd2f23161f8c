package dev.depthsprint.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.BlankPlan;
import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class PlanEditsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final Store store = new Store(Workspace.EMPTY.withSprint(BlankPlan.from(MONDAY)));

  PlanEditsTest() {
    Task task =
        Task.titled("kafka", "Run Kafka")
            .withSubItems(TreePVector.singleton(new SubItem("Start a broker", false)));
    store.apply(PlanEdits.addTask(MONDAY, task));
  }

  private Sprint sprint() {
    return store.current().sprint();
  }

  private Task task() {
    return sprint().task("kafka").orElseThrow();
  }

  @Test
  void a_ticked_task_is_done_and_counts_for_its_day() {
    store.apply(PlanEdits.mark("kafka", TaskMark.DONE));
    assertThat(sprint().days().getFirst().doneCount()).isEqualTo(1);
    assertThat(store.undoName()).hasToString("Optional[Tick task]");
  }

  @Test
  void an_idea_is_no_open_work() {
    store.apply(PlanEdits.mark("kafka", TaskMark.IDEA));
    assertThat(sprint().days().getFirst().taskCount()).isZero();
  }

  @Test
  void a_sub_item_is_ticked_by_its_place() {
    store.apply(PlanEdits.tickSubItem("kafka", 0, true));
    assertThat(task().subItems().getFirst().done()).isTrue();
  }

  @Test
  void a_sub_item_that_is_not_there_changes_nothing() {
    Sprint before = sprint();
    store.apply(PlanEdits.tickSubItem("kafka", 7, true));
    assertThat(sprint()).isEqualTo(before);
  }

  @Test
  void an_estimate_that_was_chosen_is_no_longer_automatic() {
    store.apply(PlanEdits.estimate("kafka", 90));
    assertThat(task().estimate()).isEqualTo(new Estimate(90, false));
  }

  @Test
  void a_deleted_task_comes_back_with_undo() {
    store.apply(PlanEdits.deleteTask("kafka"));
    assertThat(sprint().task("kafka")).isEmpty();
    store.undo();
    assertThat(task().title()).isEqualTo("Run Kafka");
  }

  @Test
  void to_edit_a_task_that_is_gone_is_no_step() {
    store.apply(PlanEdits.deleteTask("kafka"));
    store.apply(PlanEdits.rename("kafka", "Other"));
    assertThat(store.undoName()).hasToString("Optional[Delete task]");
  }
}
