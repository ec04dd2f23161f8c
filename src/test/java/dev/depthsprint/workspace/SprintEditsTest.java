package dev.depthsprint.workspace;

import static dev.depthsprint.sprint.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Plans;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SprintEditsTest {

  private final Sprint first = sprint("Streaming: 1st try");
  private final Sprint second = sprint("Governance");
  private final Store store = new Store(Workspace.EMPTY.withSprint(first));

  private static Sprint sprint(String title) {
    return Plans.with(Plans.of(DayKind.STUDY), 0, task("kafka", 60)).withTitle(title);
  }

  @Test
  void a_new_sprint_puts_the_present_one_into_the_archive() {
    store.apply(SprintEdits.choose(second));
    assertThat(store.current().sprint().title()).isEqualTo("Governance");
    assertThat(store.current().archive()).containsEntry("streaming-1st-try-2026-11-23", first);
  }

  @Test
  void the_first_sprint_leaves_the_archive_empty() {
    var empty = new Store(Workspace.EMPTY);
    empty.apply(SprintEdits.choose(first));
    assertThat(empty.current().archive()).isEmpty();
  }

  @Test
  void two_sprints_of_one_name_and_day_have_files_of_their_own() {
    store.apply(SprintEdits.choose(first));
    store.apply(SprintEdits.choose(first));
    assertThat(store.current().archive().keySet())
        .containsExactly("streaming-1st-try-2026-11-23", "streaming-1st-try-2026-11-23-2");
  }

  @Test
  void time_of_an_archived_task_does_not_count_for_the_same_task_of_a_new_sprint() {
    store.apply(SprintEdits.choose(second));
    assertThat(store.current().sprint().days().getFirst().tasks())
        .extracting(Task::id)
        .containsExactly("kafka-2");
  }

  @Test
  void to_switch_back_trades_places_and_changes_nothing_else() {
    store.apply(SprintEdits.choose(second));
    Sprint shown = store.current().sprint();
    store.apply(SprintEdits.switchTo("streaming-1st-try-2026-11-23"));
    assertThat(store.current().sprint()).isEqualTo(first);
    assertThat(store.current().archive()).containsOnly(Map.entry("governance-2026-11-23", shown));
  }

  @Test
  void to_switch_to_what_is_not_there_is_no_step() {
    store.apply(SprintEdits.switchTo("gone"));
    assertThat(store.undoName()).isEmpty();
  }
}
