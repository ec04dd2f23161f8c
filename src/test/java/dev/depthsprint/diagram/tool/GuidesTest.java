package dev.depthsprint.diagram.tool;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Piece;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A component is 176 × 64. */
class GuidesTest {

  private final TestHand hand =
      TestHand.on(
          Pipelines.of(component("a", 3, 1), component("b", 400, 1), component("m", 1000, 500)));

  private Point moveTo(double x, double y) {
    hand.pointerDown(1010, 510).pointerMove(1010 + x - 1000, 510 + y - 500);
    return hand.bench.diagram().components().get("m").position();
  }

  private List<Guide> lines() {
    return hand.expectState(Moving.class).guides().lines();
  }

  @Test
  void an_edge_that_is_near_another_goes_to_it() {
    assertThat(moveTo(7, 301)).isEqualTo(new Point(3, 304));
    assertThat(lines())
        .contains(new Guide.Line(new Point(3, 1), new Point(3, 368)))
        .contains(new Guide.Line(new Point(179, 1), new Point(179, 368)));
  }

  @Test
  void several_line_up_by_the_box_around_them_whichever_was_grabbed() {
    TestHand several =
        TestHand.on(
            Pipelines.of(
                component("a", 3, 1), component("m", 1000, 500), component("n", 1300, 700)));
    several.bench.select(Selection.of(List.of("m", "n"), List.of()));
    several.pointerDown(1310, 710).pointerMove(1310 - 994, 710 - 200);
    assertThat(several.bench.diagram().components().get("m").position().x()).isEqualTo(3);
    assertThat(several.expectState(Moving.class).guides().lines()).isNotEmpty();
  }

  @Test
  void a_zone_from_the_palette_has_guides() {
    hand.place(new Piece.OfZone(Zone.Sort.NETWORK), 246, 400);
    assertThat(hand.expectState(PlacingMark.class).guides().box().x()).isEqualTo(3);
    assertThat(hand.expectState(PlacingMark.class).guides().lines()).isNotEmpty();
  }

  @Test
  void the_grid_takes_over_where_no_guide_is_near() {
    assertThat(moveTo(40, 301)).isEqualTo(new Point(40, 304));
    assertThat(lines()).isEmpty();
  }

  @Test
  void how_near_is_counted_in_pixels() {
    hand.bench.zoom = 4;
    assertThat(moveTo(7, 301)).isEqualTo(new Point(8, 304));
    hand.escape();
    hand.bench.zoom = 0.5;
    assertThat(moveTo(14, 301)).isEqualTo(new Point(3, 304));
  }

  @Test
  void control_ignores_guides_and_alt_the_grid() {
    hand.holding(Modifiers.CONTROL);
    assertThat(moveTo(5, 301)).isEqualTo(new Point(8, 304));
    assertThat(lines()).isEmpty();
    hand.escape().holding(Modifiers.ALT);
    assertThat(moveTo(5, 301)).isEqualTo(new Point(3, 301));
  }

  @Test
  void equal_gaps_are_kept_in_a_row() {
    assertThat(moveTo(795, 3)).isEqualTo(new Point(797, 1));
    assertThat(lines())
        .contains(new Guide.Span(new Point(179, 33), new Point(400, 33), 221))
        .contains(new Guide.Span(new Point(576, 33), new Point(797, 33), 221));
  }

  @Test
  void the_middle_between_two_is_found() {
    TestHand between =
        TestHand.on(
            Pipelines.of(component("a", 0, 0), component("b", 601, 0), component("m", 300, 500)));
    between.pointerDown(310, 510).pointerMove(310, 10);
    assertThat(between.bench.diagram().components().get("m").position())
        .isEqualTo(new Point(300.5, 0));
  }

  @Test
  void what_is_out_of_view_is_no_guide() {
    Field field =
        new Field(hand.bench.board(), java.util.Set.of("m"), new Box(900, 400, 400, 400), 1);
    Box box = new Box(1000, 3, 176, 64);
    assertThat(Guides.move(field, box, Modifiers.NONE, true, true).lines()).isEmpty();
  }

  @Test
  void an_axis_that_is_held_gets_no_guides() {
    hand.holding(Modifiers.SHIFT);
    assertThat(moveTo(7, 498)).isEqualTo(new Point(3, 500));
    assertThat(lines()).allMatch(guide -> guide.from().x() == guide.to().x());
  }

  @Test
  void a_zone_takes_the_width_of_another() {
    Diagram zones =
        Pipelines.of()
            .with(zone("one", new Box(0, 0, 333, 200)))
            .with(zone("two", new Box(1000, 600, 200, 200)));
    TestHand resizer = TestHand.on(zones);
    resizer.click(1100, 700).pointerDown(1200, 700).pointerMove(1330, 700);
    assertThat(resizer.bench.diagram().zones().get("two").bounds().width()).isEqualTo(333);
    assertThat(resizer.expectState(Resizing.class).guides().lines())
        .contains(new Guide.Span(new Point(0, 200), new Point(333, 200), 333));
  }

  @Test
  void a_zone_that_is_drawn_takes_the_size_of_another() {
    TestHand drawer = TestHand.on(Pipelines.of().with(zone("one", new Box(0, 0, 333, 205))));
    drawer.drawZone(Zone.Sort.TEAM).pointerDown(1400, 1200).pointerMove(1063, 998);
    DrawingZone drawing = drawer.expectState(DrawingZone.class);
    assertThat(drawing.guides().box()).isEqualTo(new Box(1067, 995, 333, 205));
  }

  private static Zone zone(String id, Box bounds) {
    return new Zone(id, Zone.Sort.TEAM, id, SecurityLevel.PUBLIC, bounds);
  }

  @Test
  void a_component_from_the_palette_lines_up_too() {
    hand.place(Pipelines.kind(dev.depthsprint.diagram.Layer.STORAGE), 403 + 88, 332);
    assertThat(hand.expectState(Placing.class).component().position())
        .isEqualTo(new Point(400, 304));
  }
}
