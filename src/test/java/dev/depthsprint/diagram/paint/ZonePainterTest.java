package dev.depthsprint.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.lettering.ZoneTab;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ZonePainterTest {

  private static final DiagramPainter PAINTER = new DiagramPainter(Palette.LIGHT);
  private static final Box WIDE = new Box(0, 0, 400, 300);

  @ParameterizedTest
  @EnumSource
  void a_level_is_told_by_word_icon_and_border(SecurityLevel level) throws Exception {
    Golden.assertKept("zone-" + level.name().toLowerCase(java.util.Locale.ROOT), zone(level));
  }

  @Test
  void no_two_levels_look_alike_without_colour() {
    List<String> shapes =
        Arrays.stream(SecurityLevel.values()).map(level -> Golden.uncoloured(zone(level))).toList();
    assertThat(shapes).doesNotHaveDuplicates();
  }

  @Test
  void a_zone_without_a_title_says_its_sort() {
    var zone = new Zone("z", Zone.Sort.CLOUD_REGION, " ", SecurityLevel.PUBLIC, WIDE);
    assertThat(Golden.text(PAINTER.zone(zone))).contains("\"Cloud region\"");
  }

  @Test
  void the_word_of_the_level_makes_room_for_the_title() {
    var narrow = new Box(0, 0, Zone.LEAST_WIDTH, Zone.LEAST_HEIGHT);
    var zone = new Zone("z", Zone.Sort.TEAM, "Data", SecurityLevel.RESTRICTED, narrow);
    assertThat(Golden.text(PAINTER.zone(zone)))
        .contains("\"Da…\"", "lock-outline")
        .doesNotContain("Restricted");
  }

  @Test
  void a_long_title_goes_on_in_a_second_line_before_it_is_cut() {
    var box = new Box(0, 0, 264, Zone.LEAST_HEIGHT);
    String title = "Payments and settlement platform";
    var zone = new Zone("z", Zone.Sort.TEAM, title, SecurityLevel.RESTRICTED, box);
    assertThat(ZoneTab.of(zone).title()).hasSize(2).noneMatch(line -> line.endsWith("…"));
    assertThat(String.join(" ", ZoneTab.of(zone).title())).isEqualTo(title);
    assertThat(ZoneTab.of(zone.withTitle(title + " of the whole company")).title())
        .hasSize(2)
        .last()
        .asString()
        .endsWith("…");
  }

  @Test
  void nothing_ever_leaves_the_zone() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var bounds =
          new Box(
              -random.nextInt(900),
              random.nextInt(900),
              1 + random.nextInt(400),
              1 + random.nextInt(100));
      SecurityLevel level = SecurityLevel.values()[random.nextInt(4)];
      var zone = new Zone("z", Zone.Sort.NETWORK, Golden.randomText(random), level, bounds);
      for (Mark mark : PAINTER.zone(zone).marks()) {
        assertThat(bounds.grown(1).contains(Golden.ink(mark)))
            .as("seed " + seed + ": " + mark)
            .isTrue();
      }
    }
  }

  private static Mark zone(SecurityLevel level) {
    return PAINTER.zone(new Zone("z", Zone.Sort.NETWORK, "Payments", level, WIDE));
  }

  @ParameterizedTest
  @EnumSource
  void no_flow_of_a_template_runs_through_the_title_of_a_zone(Template template) {
    Board board = Board.of(template.create("x", "X"));
    for (Zone zone : board.diagram().zones().values()) {
      Box tab = ZoneTab.of(zone).box();
      assertThat(board.flowsIn(tab)).as(zone.title()).isEmpty();
      assertThat(board.componentsIn(tab)).as(zone.title()).isEmpty();
      assertThat(ZoneTab.of(zone).title()).containsExactly(zone.title());
    }
  }
}
