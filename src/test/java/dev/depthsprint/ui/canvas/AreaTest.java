package dev.depthsprint.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Box;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AreaTest {

  @Test
  void an_area_holds_every_pixel_that_its_box_touches() {
    assertThat(Area.around(new Box(-1.5, 2, 3, 1), 2)).isEqualTo(new Area(-3, 4, 3, 6));
    assertThat(Area.around(new Box(0.1, 0.1, 0.1, 0.1), 1)).isEqualTo(new Area(0, 0, 1, 1));
  }

  @Test
  void what_is_left_of_an_area_and_what_is_taken_make_the_whole() {
    var random = new Random(4);
    for (int i = 0; i < 500; i++) {
      Area area = random(random);
      Area hole = random(random);
      List<Area> rest = area.without(hole);
      long left = rest.stream().mapToLong(Area::size).sum();
      assertThat(left + area.intersection(hole).size()).isEqualTo(area.size());
      assertThat(rest).allMatch(area::contains).noneMatch(it -> !it.intersection(hole).isEmpty());
    }
  }

  @Test
  void bands_make_the_whole_area() {
    var area = new Area(3, 4, 103, 1000);
    List<Area> bands = area.bands(5000);
    assertThat(bands).allMatch(band -> band.size() <= 5000);
    assertThat(bands.stream().mapToLong(Area::size).sum()).isEqualTo(area.size());
    assertThat(bands.stream().reduce(Area.NONE, Area::union)).isEqualTo(area);
  }

  @Test
  void dirt_covers_all_that_was_added() {
    var random = new Random(5);
    for (int round = 0; round < 50; round++) {
      var dirt = new Dirt();
      List<Area> added = random.ints(40).mapToObj(_ -> random(random)).toList();
      added.forEach(dirt::add);
      assertThat(added).allMatch(area -> dirt.areas().stream().anyMatch(it -> it.contains(area)));
    }
  }

  @Test
  void dirt_that_is_far_apart_stays_apart() {
    var dirt = new Dirt();
    dirt.add(new Area(0, 0, 10, 10));
    dirt.add(new Area(5, 5, 20, 20));
    dirt.add(new Area(1000, 1000, 1010, 1010));
    assertThat(dirt.areas())
        .containsExactlyInAnyOrder(new Area(0, 0, 20, 20), new Area(1000, 1000, 1010, 1010));
  }

  private static Area random(Random random) {
    int left = random.nextInt(200);
    int top = random.nextInt(200);
    return new Area(left, top, left + 1 + random.nextInt(90), top + 1 + random.nextInt(90));
  }
}
