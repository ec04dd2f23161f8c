package dev.depthsprint.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Point;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DiagramPainterTest {

  private static final DiagramPainter PAINTER = new DiagramPainter(Palette.LIGHT);
  private static final Kind KAFKA = Catalogue.kind("kafka").orElseThrow();

  @Test
  void a_component_shows_layer_icon_name_detail_and_badges() throws Exception {
    Component component =
        Component.of("kafka", KAFKA, new Point(16, 24))
            .withDetail("3 partitions · 2k msg/s")
            .with(Checkpoint.USUAL)
            .with(RetryPolicy.USUAL);
    Golden.assertKept("component", PAINTER.component(component));
  }

  @ParameterizedTest
  @EnumSource
  void every_outcome_has_a_line_and_an_end_of_its_own(Outcome outcome) throws Exception {
    Flow flow = Flow.between("flow", "a", "b").withOutcome(outcome).withLabel("orders");
    Golden.assertKept(
        "flow-" + outcome.name().toLowerCase(java.util.Locale.ROOT), PAINTER.flow(flow, bend()));
  }

  @Test
  void a_flow_without_a_free_way_wears_a_warning_sign() {
    var blocked =
        new Route(List.of(new Point(0, 0), new Point(90, 40)), Side.RIGHT, Side.LEFT, true);
    assertThat(Golden.text(PAINTER.flow(Flow.between("flow", "a", "b"), blocked)))
        .contains(" alert ");
  }

  @ParameterizedTest
  @CsvSource({
    "60, EXACTLY_ONCE, 60 s · exactly-once",
    "120, AT_LEAST_ONCE, 120 s · at-least-once",
    "600, EXACTLY_ONCE, 10 min · exactly-once",
    "7200, EXACTLY_ONCE, 2 h · exactly-once",
    "0.5, AT_LEAST_ONCE, 500 ms · at-least-once"
  })
  void a_checkpoint_is_worded_in_full_where_there_is_room(
      double seconds, Checkpoint.Mode mode, String words) {
    var checkpoint = new Checkpoint(Duration.ofMillis((long) (seconds * 1000)), "", mode);
    assertThat(Golden.text(PAINTER.component(kafka().with(checkpoint))))
        .contains("\"" + words + "\"");
  }

  @Test
  void two_badges_share_the_room() {
    var checkpoint = new Checkpoint(Duration.ofMinutes(10), "", Checkpoint.Mode.AT_LEAST_ONCE);
    Component both = kafka().with(checkpoint).with(RetryPolicy.USUAL);
    assertThat(Golden.text(PAINTER.component(both)))
        .contains("\"10 min · ≥1×\"")
        .contains("\"3× · DLQ\"");
  }

  @Test
  void nothing_ever_leaves_the_component() {
    for (int seed = 0; seed < 300; seed++) {
      Component component = randomComponent(new Random(seed));
      Box box = component.bounds();
      for (Mark mark : PAINTER.component(component).marks()) {
        Box ink = Golden.ink(mark);
        assertThat(box.grown(1).contains(ink)).as("seed " + seed + ": " + mark).isTrue();
      }
    }
  }

  @Test
  void text_lines_of_a_component_do_not_touch() {
    for (int seed = 0; seed < 300; seed++) {
      List<Mark.TextRun> runs =
          PAINTER.component(randomComponent(new Random(seed))).marks().stream()
              .filter(Mark.TextRun.class::isInstance)
              .map(Mark.TextRun.class::cast)
              .toList();
      for (Mark.TextRun a : runs) {
        assertThat(runs)
            .as("seed " + seed + ": " + a)
            .filteredOn(b -> b != a)
            .noneMatch(b -> capitals(a).intersects(capitals(b)));
      }
    }
  }

  @Test
  void zones_lie_lowest_then_flows_components_and_notes() {
    Diagram diagram =
        Diagram.empty("x", "X")
            .with(new Note("0", Note.Sort.NOTE, "", new Box(0, 0, 40, 40), Note.NOTHING))
            .with(zone("inner", new Box(10, 10, 100, 100)))
            .with(zone("outer", new Box(0, 0, 200, 200)))
            .with(Component.of("a", KAFKA, new Point(0, 0)))
            .with(Component.of("b", KAFKA, new Point(400, 0)))
            .with(Flow.between("z", "a", "b"));
    assertThat(DiagramPainter.paint(diagram, Palette.LIGHT).marks())
        .extracting(mark -> ((Mark.Element) mark).id())
        .containsExactly("outer", "inner", "z", "a", "b", "0");
  }

  @Test
  void a_moved_component_is_the_same_picture_elsewhere() {
    Mark.Element here = PAINTER.component(kafka());
    Mark.Element there = PAINTER.component(kafka().movedBy(80, 40));
    assertThat(there.bounds()).isEqualTo(here.bounds().movedBy(80, 40));
  }

  @Test
  void a_diagram_without_components_is_a_small_blank_picture() {
    Picture picture = DiagramPainter.paint(Diagram.empty("x", "X"), Palette.DARK);
    assertThat(picture.marks()).isEmpty();
    assertThat(picture.bounds().isEmpty()).isFalse();
  }

  private static Zone zone(String id, Box bounds) {
    return new Zone(id, Zone.Sort.TEAM, "", SecurityLevel.INTERNAL, bounds);
  }

  private static Component kafka() {
    return Component.of("kafka", KAFKA, Point.ORIGIN);
  }

  private static Route bend() {
    return new Route(
        List.of(new Point(0, 0), new Point(60, 0), new Point(60, 80), new Point(120, 80)),
        Side.RIGHT,
        Side.LEFT,
        false);
  }

  private static Component randomComponent(Random random) {
    List<Kind> kinds = Catalogue.kinds();
    Component component =
        Component.of("c", kinds.get(random.nextInt(kinds.size())), new Point(8, 16));
    if (random.nextBoolean()) {
      component = component.withName(Golden.randomText(random));
    }
    if (random.nextBoolean()) {
      component = component.withDetail(Golden.randomText(random));
    }
    if (random.nextBoolean()) {
      Duration interval = Duration.ofMillis(1 + random.nextInt(1_000_000_000));
      component = component.with(new Checkpoint(interval, "", Checkpoint.Mode.AT_LEAST_ONCE));
    }
    return random.nextBoolean() ? component.with(RetryPolicy.USUAL) : component;
  }

  private static Box capitals(Mark.TextRun run) {
    double width = run.face().width(run.text(), run.size());
    return new Box(run.x(), run.y() - run.size() * 0.714, width, run.size() * 0.714);
  }
}
