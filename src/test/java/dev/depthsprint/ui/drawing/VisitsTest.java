package dev.depthsprint.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VisitsTest {

  private final Visits three = Visits.NONE.to("a").to("b").to("c");

  @Test
  void back_and_forward_lead_the_same_way() {
    assertThat(three.gone(-1).gone(-1).current()).contains("a");
    assertThat(three.gone(-1).gone(-1).gone(1).current()).contains("b");
  }

  @Test
  void nobody_goes_beyond_the_ends() {
    assertThat(three.canGo(1)).isFalse();
    assertThat(three.gone(1)).isEqualTo(three);
    assertThat(Visits.NONE.canGo(-1)).isFalse();
  }

  @Test
  void opening_another_from_an_earlier_one_forgets_what_came_after() {
    assertThat(three.gone(-1).to("d").slugs()).containsExactly("a", "b", "d");
  }

  @Test
  void opening_what_is_open_is_no_visit() {
    assertThat(three.to("c")).isSameAs(three);
  }

  @Test
  void a_restart_knows_the_way_to_the_diagram_that_was_open() {
    Visits again = Visits.of(three.gone(-1).last());
    assertThat(again.current()).contains("b");
    assertThat(again.trail(3)).containsExactly("a", "b");
    assertThat(Visits.of(List.of()).current()).isEmpty();
  }

  @Test
  void only_the_last_visits_outlive_a_restart() {
    Visits many = Visits.NONE;
    for (int i = 0; i < 40; i++) {
      many = many.to("d" + i);
    }
    assertThat(many.last()).hasSize(10).endsWith("d39");
  }

  @Test
  void a_diagram_that_is_no_more_leaves_no_gap() {
    Visits kept = three.to("a").keeping(slug -> !slug.equals("b"));
    assertThat(kept.slugs()).containsExactly("a", "c", "a");
    assertThat(kept.current()).contains("a");
    assertThat(three.gone(-1).keeping(slug -> slug.equals("c")).gone(1).current()).contains("c");
  }

  @Test
  void the_trail_names_each_diagram_once_and_ends_with_the_open_one() {
    assertThat(three.to("a").trail(3)).isEqualTo(List.of("b", "c", "a"));
    assertThat(three.to("a").trail(2)).isEqualTo(List.of("c", "a"));
  }
}
