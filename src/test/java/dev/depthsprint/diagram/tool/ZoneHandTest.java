package dev.depthsprint.diagram.tool;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.MarkPlace;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Piece;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import org.junit.jupiter.api.Test;

/** The hand at zones and notes. */
class ZoneHandTest {

  /** Component a lies in the inner zone, that in the outer one; a note about a lies outside. */
  private static final Diagram NESTED =
      Pipelines.of(component("a", 80, 80), component("b", 1000, 80))
          .with(zone("outer", new Box(0, 0, 800, 400)))
          .with(zone("inner", new Box(40, 40, 400, 200)))
          .with(new Note("n", Note.Sort.NOTE, "Slow", new Box(480, -160, 176, 64), Note.NOTHING));

  private final TestHand hand = TestHand.on(NESTED);
  private final TestBench bench = hand.bench;

  private static Zone zone(String id, Box bounds) {
    return new Zone(id, Zone.Sort.NETWORK, id, SecurityLevel.INTERNAL, bounds);
  }

  private Box zoneBox(String id) {
    return bench.diagram().zones().get(id).bounds();
  }

  private Box noteBox() {
    return bench.diagram().notes().get("n").bounds();
  }

  private Point corner(String componentId) {
    return bench.diagram().components().get(componentId).position();
  }

  @Test
  void a_click_inside_selects_the_innermost_zone() {
    hand.click(300, 220);
    assertThat(bench.selection()).isEqualTo(Selection.ofZone("inner"));
    hand.click(700, 300);
    assertThat(bench.selection()).isEqualTo(Selection.ofZone("outer"));
  }

  @Test
  void a_click_on_a_component_in_a_zone_selects_the_component() {
    hand.click(100, 90);
    assertThat(bench.selection()).isEqualTo(Selection.ofComponent("a"));
  }

  @Test
  void a_drag_that_begins_inside_a_zone_is_a_marquee() {
    hand.pointerDown(60, 220).pointerMove(300, 90).expectState(BrushingSelection.class);
    hand.pointerUp(300, 90);
    assertThat(bench.selection()).isEqualTo(Selection.ofComponent("a"));
    assertThat(bench.diagram()).isSameAs(NESTED);
  }

  @Test
  void a_zone_is_dragged_by_its_title_with_what_it_holds() {
    hand.drag(200, 50, 280, 90);
    assertThat(zoneBox("inner")).isEqualTo(new Box(120, 80, 400, 200));
    assertThat(corner("a")).isEqualTo(new Point(160, 120));
    assertThat(zoneBox("outer")).isEqualTo(new Box(0, 0, 800, 400));
    assertThat(bench.steps).hasSize(1);
  }

  @Test
  void a_zone_is_dragged_by_its_border_with_the_zones_in_it() {
    hand.drag(400, 401, 400, 481);
    assertThat(zoneBox("outer")).isEqualTo(new Box(0, 80, 800, 400));
    assertThat(zoneBox("inner")).isEqualTo(new Box(40, 120, 400, 200));
    assertThat(corner("a")).isEqualTo(new Point(80, 160));
    assertThat(corner("b")).isEqualTo(new Point(1000, 80));
  }

  @Test
  void the_zone_that_would_hold_what_is_dragged_is_known() {
    hand.pointerDown(1010, 90).pointerMove(700, 200);
    assertThat(holder()).contains("outer");
    hand.pointerMove(310, 90);
    assertThat(holder()).contains("inner");
    hand.pointerMove(1310, 90);
    assertThat(holder()).isEmpty();
  }

  private java.util.Optional<String> holder() {
    return hand.expectState(Moving.class).holder(bench.diagram());
  }

  @Test
  void a_note_lies_above_components_and_is_dragged() {
    hand.drag(500, -150, 100, 100).expectState(Idle.class);
    assertThat(noteBox()).isEqualTo(new Box(80, 88, 176, 64));
    hand.click(120, 100);
    assertThat(bench.selection()).isEqualTo(Selection.ofNote("n"));
  }

  @Test
  void a_double_click_edits_the_title_of_a_zone_and_the_text_of_a_note() {
    hand.doubleClick(200, 50).doubleClick(500, -150);
    assertThat(bench.renamed).containsExactly("inner", "n");
  }

  @Test
  void handles_are_there_for_one_zone_or_note_that_is_selected() {
    hand.pointerMove(440, 240);
    assertThat(hover()).isEqualTo(new Hit.OnZone("inner", true));
    hand.click(300, 220).pointerMove(440, 240);
    assertThat(hover()).isEqualTo(new Hit.OnHandle(Selection.ofZone("inner"), Handle.BOTTOM_RIGHT));
    bench.select(Selection.all(NESTED));
    hand.pointerMove(440, 240);
    assertThat(hover()).isEqualTo(new Hit.OnZone("inner", true));
  }

  private Hit hover() {
    return hand.expectState(Idle.class).hover();
  }

  @Test
  void a_corner_makes_a_zone_larger_and_leaves_what_it_holds() {
    hand.click(300, 220).pointerDown(440, 240).expectState(PointingHandle.class);
    hand.pointerMove(470, 250).expectState(Resizing.class);
    hand.pointerUp(501, 282);
    assertThat(zoneBox("inner")).isEqualTo(new Box(40, 40, 464, 240));
    assertThat(corner("a")).isEqualTo(new Point(80, 80));
    assertThat(bench.steps).hasSize(1);
  }

  @Test
  void alt_ignores_the_grid_while_resizing() {
    hand.click(300, 220).holding(Modifiers.ALT).drag(440, 140, 453, 140);
    assertThat(zoneBox("inner")).isEqualTo(new Box(40, 40, 413, 200));
  }

  @Test
  void a_side_stops_where_the_zone_is_as_small_as_can_be() {
    hand.click(300, 220).drag(40, 140, 900, 140);
    assertThat(zoneBox("inner")).isEqualTo(new Box(440 - Zone.LEAST_WIDTH, 40, 96, 200));
  }

  @Test
  void a_note_is_resized_and_has_a_least_size() {
    hand.click(500, -150).drag(656, -96, 0, -400);
    assertThat(noteBox()).isEqualTo(new Box(480, -160, Note.LEAST_WIDTH, Note.LEAST_HEIGHT));
  }

  @Test
  void a_press_on_a_handle_that_is_let_go_changes_nothing() {
    hand.click(300, 220).click(440, 240);
    assertThat(bench.diagram()).isSameAs(NESTED);
    assertThat(bench.selection()).isEqualTo(Selection.ofZone("inner"));
  }

  @Test
  void a_zone_is_drawn_from_corner_to_corner_and_its_title_typed() {
    hand.drawZone(Zone.Sort.TEAM).expectState(AwaitingZone.class);
    hand.pointerDown(1203, 405).pointerMove(1000, 250).expectState(DrawingZone.class);
    hand.pointerUp(901, 197).expectState(Idle.class);
    Zone drawn = bench.diagram().zones().get(bench.selection().zones().first());
    assertThat(drawn.bounds()).isEqualTo(new Box(904, 200, 296, 208));
    assertThat(drawn.sort()).isEqualTo(Zone.Sort.TEAM);
    assertThat(bench.renamed).containsExactly(drawn.id());
    assertThat(bench.steps).hasSize(1);
  }

  @Test
  void a_click_makes_a_zone_of_the_usual_size() {
    hand.drawZone(Zone.Sort.TEAM).click(1400, 800);
    Box drawn = zoneBox(bench.selection().zones().first());
    assertThat(drawn).isEqualTo(MarkPlace.zoneAt(new Point(1400, 800)));
  }

  @Test
  void another_button_puts_the_zone_away() {
    hand.drawZone(Zone.Sort.TEAM).with(Pointer.Button.SECONDARY).pointerDown(1400, 800);
    hand.expectState(Idle.class);
    assertThat(bench.diagram()).isSameAs(NESTED);
  }

  @Test
  void a_note_that_is_dropped_on_a_component_is_about_it_and_stands_beside_it() {
    hand.place(new Piece.OfNote(Note.Sort.BOTTLENECK), 1300, 700).drop(1010, 90);
    Note note = bench.diagram().notes().get(bench.selection().notes().first());
    assertThat(note.about()).isEqualTo("b");
    assertThat(note.bounds()).isEqualTo(new Box(1000, 0, Note.WIDTH, Note.HEIGHT));
    assertThat(bench.renamed).containsExactly(note.id());
  }

  @Test
  void a_note_that_is_dropped_elsewhere_is_about_nothing() {
    hand.place(new Piece.OfNote(Note.Sort.NOTE), 1300, 700).drop(1301, 705);
    Note note = bench.diagram().notes().get(bench.selection().notes().first());
    assertThat(note.about()).isEqualTo(Note.NOTHING);
    assertThat(note.bounds()).isEqualTo(MarkPlace.noteAt(new Point(1301, 705)));
  }

  @Test
  void a_zone_from_the_palette_is_dropped_with_its_middle_under_the_pointer() {
    hand.place(new Piece.OfZone(Zone.Sort.SECURITY), 1300, 700).drop(1304, 704);
    Zone zone = bench.diagram().zones().get(bench.selection().zones().first());
    assertThat(zone.bounds().center()).isEqualTo(new Point(1304, 704));
    assertThat(zone.sort()).isEqualTo(Zone.Sort.SECURITY);
  }
}
