package dev.depthsprint.diagram.layout;

import static dev.depthsprint.diagram.layout.LaidOut.assertClear;
import static dev.depthsprint.diagram.layout.LaidOut.chain;
import static dev.depthsprint.diagram.layout.LaidOut.flow;
import static dev.depthsprint.diagram.layout.LaidOut.laidOut;
import static dev.depthsprint.diagram.layout.LaidOut.withDeadLetters;
import static dev.depthsprint.diagram.layout.LaidOut.x;
import static dev.depthsprint.diagram.layout.LaidOut.y;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.Zones;
import dev.depthsprint.picture.Box;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LayoutOfZonesTest {

  @Test
  void a_second_layout_changes_nothing_where_there_are_zones_and_notes() {
    for (int seed = 0; seed < 60; seed++) {
      Diagram once = laidOut(zoned(seed), Selection.NONE);
      assertThat(laidOut(once, Selection.NONE)).as("seed %d", seed).isSameAs(once);
      assertClear(once);
    }
  }

  @Test
  void everything_stays_in_its_innermost_zone() {
    for (int seed = 0; seed < 60; seed++) {
      Diagram before = zoned(seed);
      Diagram after = laidOut(before, Selection.NONE);
      for (Component component : before.components().values()) {
        List<Zone> around = Zones.around(before, component);
        List<Zone> still = Zones.around(after, after.components().get(component.id()));
        assertThat(still.isEmpty() ? "" : still.getLast().id())
            .as("seed %d, %s", seed, component.id())
            .isEqualTo(around.isEmpty() ? "" : around.getLast().id());
      }
    }
  }

  @Test
  void a_zone_of_which_a_part_is_selected_is_laid_out_as_a_whole() {
    Diagram diagram =
        chain("a", "b", "c")
            .with(flow("a", "b"))
            .withMoved(List.of("c"), 900, 0)
            .with(
                new Zone(
                    "z",
                    Zone.Sort.TEAM,
                    "Team",
                    SecurityLevel.PUBLIC,
                    new Box(-16, -16, 400, 200)));
    Diagram laid = laidOut(diagram, Selection.of(List.of("a", "c"), List.of()));
    assertThat(x(laid, "a")).isLessThan(x(laid, "b"));
    assertThat(laid.zones().get("z").bounds().contains(laid.components().get("b").bounds()))
        .isTrue();
  }

  @Test
  void a_note_goes_along_with_what_it_is_about() {
    var note = new Note("n", Note.Sort.NOTE, "", new Box(0, 100, 176, 64), "b");
    Diagram laid = laidOut(chain("a", "b").with(flow("a", "b")).with(note), Selection.NONE);
    assertThat(laid.notes().get("n").bounds().x()).isEqualTo(x(laid, "b"));
  }

  @Test
  void the_way_stays_straight_through_a_zone_that_holds_what_fails() {
    Zone zone =
        new Zone(
            "z", Zone.Sort.NETWORK, "Zone", SecurityLevel.INTERNAL, new Box(280, -60, 240, 400));
    Diagram apart =
        withDeadLetters()
            .withMoved(List.of("b", "dead"), 300, 0)
            .withMoved(List.of("dead"), 0, 200)
            .withMoved(List.of("c"), 800, 0)
            .with(zone);
    Diagram laid = laidOut(apart, Selection.NONE);
    assertThat(laid.zones().get("z").bounds().contains(laid.components().get("dead").bounds()))
        .isTrue();
    assertThat(y(laid, "b")).isEqualTo(y(laid, "a"));
    assertThat(y(laid, "c")).isEqualTo(y(laid, "a"));
    assertThat(laidOut(laid, Selection.NONE)).isSameAs(laid);
  }

  @Test
  void a_free_note_stays_at_what_it_stood_nearest_to() {
    Diagram apart = withDeadLetters().withMoved(List.of("dead"), 0, 2000);
    var note = new Note("n", Note.Sort.NOTE, "", new Box(200, 2000, 176, 64), Note.NOTHING);
    Diagram laid = laidOut(apart.with(note), Selection.NONE);
    Box paper = laid.notes().get("n").bounds();
    Box dead = laid.components().get("dead").bounds();
    assertThat(paper.x()).isEqualTo(dead.x());
    assertThat(paper.y()).isBetween(dead.bottom(), dead.bottom() + 40);
    assertThat(laidOut(laid, Selection.NONE)).isSameAs(laid);
  }

  /** Zones at random, nested or over each other, and notes at random. */
  private static Diagram zoned(int seed) {
    var random = new Random(seed);
    Diagram diagram = Pipelines.strewn(seed, 4 + seed % 20);
    for (int i = 0; i < 1 + seed % 6; i++) {
      var bounds =
          new Box(
              random.nextInt(900),
              random.nextInt(400),
              100 + random.nextInt(700),
              70 + random.nextInt(500));
      diagram =
          diagram.with(
              new Zone("z" + i, Zone.Sort.NETWORK, "Zone", SecurityLevel.INTERNAL, bounds));
      var paper = new Box(random.nextInt(1200), random.nextInt(500), 150, 60);
      String about = random.nextBoolean() ? "c" + random.nextInt(4) : Note.NOTHING;
      diagram = diagram.with(new Note("n" + i, Note.Sort.NOTE, "Note", paper, about));
    }
    return diagram;
  }
}
