package dev.depthsprint.diagram.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {

  private static final Box NEAR = new Box(0, 0, 100, 50);

  /** As far as a file may say, and all of it in cells would fill every memory. */
  private static final Box WORLD = new Box(-1e9, -1e9, 2e9, 2e9);

  private final Places<String> places =
      Places.of(Map.of("near", List.of(NEAR), "world", List.of(WORLD)));

  @Test
  void a_box_as_wide_as_the_world_is_found_everywhere() {
    assertThat(in(places, new Box(50, 25, 1, 1))).containsExactlyInAnyOrder("near", "world");
    assertThat(in(places, new Box(5e8, -3e8, 1, 1))).containsExactly("world");
  }

  @Test
  void a_box_that_grew_as_wide_as_the_world_and_shrank_again_is_where_it_is() {
    Places<String> grown = places.with(Map.of("near", List.of(WORLD)));
    assertThat(in(grown, new Box(9000, 9000, 1, 1))).containsExactlyInAnyOrder("near", "world");
    Places<String> shrunk = grown.with(Map.of("near", List.of(NEAR), "world", List.of()));
    assertThat(in(shrunk, new Box(9000, 9000, 1, 1))).isEmpty();
    assertThat(in(shrunk, NEAR)).containsExactly("near");
  }

  private static List<String> in(Places<String> places, Box area) {
    List<String> found = new ArrayList<>();
    places.visit(area, (id, _) -> found.add(id));
    return found;
  }
}
