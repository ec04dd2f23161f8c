package dev.depthsprint.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.ReadingOrder;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TravelTest {

  private static final Box AREA = new Box(0, 0, 400, 400);

  private static final Diagram DIAGRAM =
      Template.TARGET
          .create("target", "Target")
          .without(Set.of("cloud", "personal-data", "locks"))
          .with(new Note("note", Note.Sort.NOTE, "", AREA, Note.NOTHING))
          .with(new Zone("zone", Zone.Sort.TEAM, "Team", SecurityLevel.PUBLIC, AREA));

  private static List<String> walk(boolean forward) {
    List<String> seen = new ArrayList<>();
    Optional<Selection> here = Travel.next(DIAGRAM, Selection.NONE, forward);
    while (here.isPresent()) {
      seen.addAll(here.get().ids());
      here = Travel.next(DIAGRAM, here.get(), forward);
    }
    return seen;
  }

  @Test
  void tab_visits_components_in_reading_order_then_zones_and_notes_and_then_lets_go() {
    List<String> expected = new ArrayList<>();
    ReadingOrder.of(DIAGRAM).entries().forEach(entry -> expected.add(entry.component().id()));
    expected.addAll(List.of("zone", "note"));
    assertThat(walk(true)).isEqualTo(expected);
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
