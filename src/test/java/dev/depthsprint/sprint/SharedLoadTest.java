package dev.depthsprint.sprint;

import static dev.depthsprint.sprint.Plans.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class SharedLoadTest {

  private static final Day STUDY = Day.empty(MONDAY, DayKind.STUDY, "").withBudgetMinutes(240);
  private static final Day BUFFER =
      Day.empty(MONDAY.plusDays(5), DayKind.BUFFER, "").withBudgetMinutes(240);

  @Test
  void room_on_a_buffer_day_does_not_make_a_full_study_day_less_full() {
    var load =
        SharedLoad.of(
            List.of(STUDY.withTasks(TreePVector.singleton(Plans.task("long", 360))), BUFFER));
    assertThat(load.study()).isEqualTo(new Load(360, 240));
    assertThat(load.over()).isEqualTo(120);
    assertThat(load.buffer()).isEqualTo(new Load(0, 240));
  }

  @Test
  void what_stands_on_a_buffer_day_takes_from_the_buffer_only() {
    var load =
        SharedLoad.of(
            List.of(STUDY, BUFFER.withTasks(TreePVector.singleton(Plans.task("rest", 60)))));
    assertThat(load.isOver()).isFalse();
    assertThat(load.buffer().planned()).isEqualTo(60);
    assertThat(load.study()).isEqualTo(new Load(0, 240));
  }
}
