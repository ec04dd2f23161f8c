package dev.depthsprint.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.ReadingOrder;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TravelTest {

  private static final Diagram DIAGRAM = Template.TARGET.create("target", "Target");

  private static List<String> walk(boolean forward) {
    List<String> seen = new ArrayList<>();
    Optional<Component> here = Travel.next(DIAGRAM, Selection.NONE, forward);
    while (here.isPresent()) {
      seen.add(here.get().id());
      here = Travel.next(DIAGRAM, Selection.ofComponent(here.get().id()), forward);
    }
    return seen;
  }

  @Test
  void tab_visits_every_component_in_reading_order_and_then_lets_go() {
    assertThat(walk(true))
        .isEqualTo(
            ReadingOrder.of(DIAGRAM).entries().stream()
                .map(entry -> entry.component().id())
                .toList());
  }

  @Test
  void shift_tab_visits_them_backwards() {
    assertThat(walk(false)).isEqualTo(walk(true).reversed());
  }

  @Test
  void an_empty_diagram_lets_go_at_once() {
    assertThat(Travel.next(Diagram.empty("empty", "Empty"), Selection.NONE, true)).isEmpty();
  }
}
