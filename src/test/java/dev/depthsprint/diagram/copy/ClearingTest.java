package dev.depthsprint.diagram.copy;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Ids;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClearingTest {

  private static final Diagram TWO = Pipelines.of(component("a", 0, 0), component("b", 90, 90));

  @Test
  void what_would_cover_something_goes_on_down_to_the_right() {
    var part = new Part(TWO.without(Set.of("b")));
    Point way = Clearing.from(Point.ORIGIN, part, TWO);
    assertThat(way.x()).isEqualTo(way.y()).isPositive();
    Diagram pasted = part.pasted(TWO, way, Ids.from(new Random(1))).edit().change().apply(TWO);
    List<Component> all = List.copyOf(pasted.components().values());
    assertThat(all).hasSize(3);
    for (Component one : all) {
      assertThat(all).filteredOn(it -> it.bounds().intersects(one.bounds())).hasSize(1);
    }
  }

  @Test
  void what_covers_nothing_stays() {
    var part = new Part(Pipelines.of(component("c", 0, 0)));
    assertThat(Clearing.from(new Point(500, 500), part, TWO)).isEqualTo(new Point(500, 500));
  }

  @Test
  void a_part_of_many_is_put_beside_or_below_everything() {
    Diagram many = Pipelines.layered(7, 300);
    var part = new Part(many);
    Point way = Clearing.from(Part.USUAL_WAY, part, many);
    assertThat(many.bounds().movedBy(way.x(), way.y()).intersects(many.bounds())).isFalse();
  }

  @Test
  void a_zone_comes_to_lie_on_no_part_of_another() {
    Diagram zoned =
        TWO.with(
            new Zone(
                "z",
                Zone.Sort.NETWORK,
                "Internal",
                SecurityLevel.INTERNAL,
                new Box(-40, -40, 400, 300)));
    Point way = Clearing.from(Part.USUAL_WAY, new Part(zoned), zoned);
    Box zone = zoned.zones().get("z").bounds();
    assertThat(zone.movedBy(way.x(), way.y()).intersects(zone)).isFalse();
  }
}
