package dev.depthsprint.diagram.arrange;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.Zones;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class ArrangeTest {

  private static final Diagram THREE =
      Pipelines.of(component("a", 0, 0), component("b", 300, 90), component("c", 610, 200));

  @Test
  void left_brings_all_to_the_leftmost() {
    assertThat(xs(Align.LEFT.edit(Selection.all(THREE)).change().apply(THREE)))
        .containsExactly(0.0, 0.0, 0.0);
  }

  @Test
  void right_brings_all_to_the_rightmost() {
    assertThat(xs(Align.RIGHT.edit(Selection.all(THREE)).change().apply(THREE)))
        .containsExactly(610.0, 610.0, 610.0);
  }

  @Test
  void middle_brings_all_to_the_middle_of_their_box() {
    assertThat(ys(Align.MIDDLE.edit(Selection.all(THREE)).change().apply(THREE)))
        .containsExactly(100.0, 100.0, 100.0);
  }

  @Test
  void what_is_not_selected_stays() {
    Selection two = Selection.of(List.of("a", "b"), List.of());
    assertThat(ys(Align.BOTTOM.edit(two).change().apply(THREE))).containsExactly(90.0, 90.0, 200.0);
  }

  @Test
  void aligning_twice_changes_nothing_more() {
    for (Align align : Align.values()) {
      Diagram once = align.edit(Selection.all(THREE)).change().apply(THREE);
      assertThat(align.edit(Selection.all(once)).change().apply(once)).isSameAs(once);
    }
  }

  @Test
  void distributing_makes_the_gaps_equal_and_keeps_the_outer_ones() {
    Diagram even = Distribute.along(Axis.HORIZONTAL, Selection.all(THREE)).change().apply(THREE);
    assertThat(xs(even)).containsExactly(0.0, 305.0, 610.0);
    assertThat(ys(even)).containsExactly(0.0, 90.0, 200.0);
  }

  @Test
  void distributing_pushes_apart_what_lies_over_each_other() {
    Diagram heap = Pipelines.of(component("a", 0, 0), component("b", 10, 0), component("c", 20, 0));
    Diagram even = Distribute.along(Axis.HORIZONTAL, Selection.all(heap)).change().apply(heap);
    assertThat(xs(even)).containsExactly(0.0, 192.0, 384.0);
  }

  @Test
  void a_zone_takes_along_what_it_holds_when_it_is_aligned() {
    Diagram diagram =
        THREE.with(zone("z", new Box(280, 70, 240, 120))).with(component("far", 0, 900));
    Selection zoneAndA = Selection.of(List.of("a", "b"), List.of(), List.of("z"), List.of());
    Diagram top = Align.TOP.edit(zoneAndA).change().apply(diagram);
    assertThat(top.zones().get("z").bounds().y()).isZero();
    assertThat(top.components().get("b").position()).isEqualTo(new Point(300, 20));
  }

  @Test
  void room_moves_what_is_behind_the_line() {
    Diagram wide = new Room(Axis.HORIZONTAL, 250).edit(96).change().apply(THREE);
    assertThat(xs(wide)).containsExactly(0.0, 396.0, 706.0);
    assertThat(ys(wide)).isEqualTo(ys(THREE));
  }

  @Test
  void room_makes_a_zone_grow_that_the_line_crosses() {
    Diagram diagram = THREE.with(zone("z", new Box(-20, -20, 520, 200)));
    Diagram wide = new Room(Axis.HORIZONTAL, 250).edit(96).change().apply(diagram);
    assertThat(wide.zones().get("z").bounds()).isEqualTo(new Box(-20, -20, 616, 200));
  }

  @Test
  void room_takes_bends_and_notes_along() {
    Flow bent =
        Flow.between("f", "a", "c")
            .withCourse(
                Course.FREE.withBends(
                    TreePVector.from(List.of(new Point(200, 5), new Point(400, 5)))));
    var note = new Note("n", Note.Sort.NOTE, "", new Box(100, 100, 176, 64), "c");
    Diagram wide =
        new Room(Axis.HORIZONTAL, 250).edit(96).change().apply(THREE.with(bent).with(note));
    assertThat(wide.flows().get("f").course().bends())
        .containsExactly(new Point(200, 5), new Point(496, 5));
    assertThat(wide.notes().get("n").bounds().x()).isEqualTo(196);
  }

  @Test
  void room_that_is_taken_away_leaves_a_gap() {
    var room = new Room(Axis.HORIZONTAL, 250);
    assertThat(room.spare(THREE)).isEqualTo(88);
    Diagram narrow = room.edit(-88).change().apply(THREE);
    assertThat(xs(narrow)).containsExactly(0.0, 212.0, 522.0);
  }

  @Test
  void there_is_no_spare_room_where_nothing_stays() {
    assertThat(new Room(Axis.VERTICAL, -500).spare(THREE)).isZero();
  }

  @Test
  void room_changes_no_zone_of_any_component() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      Diagram diagram = zoned(Pipelines.strewn(seed, 15), random);
      var room = new Room(Axis.values()[random.nextInt(2)], random.nextInt(1200));
      double amount = random.nextBoolean() ? 8 * random.nextInt(40) : -room.spare(diagram);
      Diagram changed = room.edit(amount).change().apply(diagram);
      for (Component component : diagram.components().values()) {
        assertThat(ids(Zones.around(changed, changed.components().get(component.id()))))
            .as("seed %d, %s, %s by %s", seed, component.id(), room, amount)
            .containsExactlyInAnyOrderElementsOf(ids(Zones.around(diagram, component)));
      }
    }
  }

  private static Diagram zoned(Diagram diagram, Random random) {
    Diagram zoned = diagram;
    for (int i = 0; i < 4; i++) {
      zoned =
          zoned.with(
              zone(
                  "z" + i,
                  new Box(
                      random.nextInt(900),
                      random.nextInt(400),
                      200 + random.nextInt(500),
                      100 + random.nextInt(400))));
    }
    return zoned;
  }

  private static Zone zone(String id, Box bounds) {
    return new Zone(id, Zone.Sort.NETWORK, id, SecurityLevel.INTERNAL, bounds);
  }

  private static List<String> ids(List<Zone> zones) {
    return zones.stream().map(Zone::id).toList();
  }

  private static List<Double> xs(Diagram diagram) {
    return diagram.components().values().stream().map(it -> it.position().x()).toList();
  }

  private static List<Double> ys(Diagram diagram) {
    return diagram.components().values().stream().map(it -> it.position().y()).toList();
  }
}
