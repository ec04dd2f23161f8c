package dev.depthsprint.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.RandomDiagrams;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutlineTreeTest {

  private final Diagram diagram =
      Diagram.empty("orders", "Orders")
          .with(component("source", Layer.SOURCE, 0))
          .with(component("kafka", Layer.INGESTION, 300))
          .with(component("flink", Layer.PROCESSING, 600))
          .with(Flow.between("in", "source", "kafka"))
          .with(Flow.between("out", "kafka", "flink"))
          .with(zone("cloud", new Box(280, -100, 900, 400)))
          .with(zone("team", new Box(580, -50, 300, 200)))
          .with(note("slow", "out"))
          .with(note("free", Note.NOTHING));

  private static Component component(String id, Layer layer, double x) {
    return Component.of(id, Catalogue.generic(layer), new Point(x, 0)).withName(id);
  }

  private static Zone zone(String id, Box bounds) {
    return new Zone(id, Zone.Sort.TEAM, id, SecurityLevel.INTERNAL, bounds);
  }

  private static Note note(String id, String about) {
    return new Note(id, Note.Sort.NOTE, id, new Box(0, 2000, 100, 50), about);
  }

  private static List<String> lines(Diagram diagram) {
    return OutlineTree.rows(diagram).stream()
        .map(row -> "  ".repeat(row.depth()) + row.id())
        .toList();
  }

  @Test
  void zones_hold_their_components_and_notes_follow_what_they_are_about() {
    assertThat(lines(diagram))
        .containsExactly(
            "source", "in", "cloud", "  kafka", "  out", "    slow", "  team", "    flink", "free");
  }

  @Test
  void a_move_that_changes_no_order_changes_no_row() {
    Diagram moved = diagram.withMoved(List.of("kafka"), 3, 3);
    assertThat(OutlineTree.rows(moved)).isEqualTo(OutlineTree.rows(diagram));
  }

  @Test
  void every_element_has_exactly_one_row() {
    for (long seed = 0; seed < 50; seed++) {
      Diagram random = new RandomDiagrams(new Random(seed)).diagram("random");
      List<String> ids = OutlineTree.rows(random).stream().map(OutlineRow::id).toList();
      List<String> all = new ArrayList<>(random.components().keySet());
      all.addAll(random.flows().keySet());
      all.addAll(random.zones().keySet());
      all.addAll(random.notes().keySet());
      assertThat(ids).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(all);
    }
  }
}
