package dev.depthsprint.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Carriage;
import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.DeliveryGuarantee;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.RandomDiagrams;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.lettering.UnroutedMark;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class HintsTest {

  private static final Component FLINK =
      component("flink-sql", 0)
          .with(Checkpoint.USUAL)
          .withPorts(TreePVector.singleton(new NamedPort("late", Side.TOP)));

  private static final Diagram DIAGRAM =
      Diagram.empty("x", "X")
          .with(FLINK)
          .with(component("kafka", 400).with(RetryPolicy.USUAL))
          .with(
              Flow.between("f", "flink-sql", "kafka")
                  .withOutcome(Outcome.FAILURE)
                  .withCarriage(Carriage.UNSTATED.withDelivery(DeliveryGuarantee.AT_LEAST_ONCE)))
          .with(
              new Zone(
                  "z",
                  Zone.Sort.NETWORK,
                  "Inner net",
                  SecurityLevel.SECRET,
                  new Box(-40, -60, 240, 200)))
          .with(new Note("n", Note.Sort.BOTTLENECK, "", new Box(0, 300, 176, 64), ""));

  private static Component component(String kind, double x) {
    return Component.of(kind, Catalogue.kind(kind).orElseThrow(), new Point(x, 0));
  }

  private static Optional<String> at(double x, double y) {
    return Hints.at(Board.of(DIAGRAM), new Point(x, y), 3);
  }

  @Test
  void a_badge_is_explained_in_full() {
    assertThat(at(20, 52)).contains("Checkpoint: 60 s · exactly-once. " + meaning());
  }

  private static String meaning() {
    return Term.CHECKPOINT.explanation();
  }

  @Test
  void the_sign_of_a_level_says_who_may_see() {
    assertThat(at(164, 12).orElseThrow()).startsWith("Secret: for a few named people");
  }

  @Test
  void a_port_says_its_name() {
    assertThat(at(88, -3).orElseThrow()).startsWith("Port late");
  }

  @Test
  void a_failure_that_leads_nowhere_says_what_to_do() {
    Box mark = UnroutedMark.of(new Box(400, 0, 176, 64)).place();
    assertThat(at(mark.center().x(), mark.center().y()).orElseThrow()).contains("dead-letter");
  }

  @Test
  void a_flow_explains_its_outcome_and_its_guarantee() {
    assertThat(at(290, 32).orElseThrow())
        .contains("Failure: records that failed", "Delivery guarantee: At least once");
  }

  @Test
  void a_tab_explains_its_zone_and_a_marker_itself() {
    assertThat(at(-20, -44).orElseThrow()).startsWith("Inner net (Network)\nSecret:");
    assertThat(at(20, 320).orElseThrow()).startsWith("Bottleneck:");
  }

  @Test
  void what_speaks_for_itself_has_no_hint() {
    assertThat(at(60, 20)).isEmpty();
    assertThat(at(900, 900)).isEmpty();
    assertThat(at(100, 120)).as("within the zone").isEmpty();
  }

  @Test
  void a_name_that_was_cut_is_told_in_full() {
    String name = "A name that is longer than any box grows".repeat(20);
    Board board = Board.of(Diagram.empty("x", "X").with(component("kafka", 0).withName(name)));
    assertThat(Hints.at(board, new Point(80, 30), 3)).contains(name);
  }

  @Test
  void a_selected_element_tells_all_its_signs() {
    assertThat(Hints.of(Board.of(DIAGRAM), Selection.ofComponent("flink-sql")).lines())
        .hasSize(3)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("Checkpoint"),
            line -> assertThat(line).startsWith("Secret"),
            line -> assertThat(line).startsWith("Port late"));
    assertThat(Hints.of(Board.of(DIAGRAM), Selection.NONE)).isEmpty();
  }

  @Test
  void every_badge_that_is_seen_is_explained_where_it_is() {
    for (int seed = 0; seed < 100; seed++) {
      for (Component component :
          new RandomDiagrams(new Random(seed)).diagram("x").components().values()) {
        Board board = Board.of(Diagram.empty("x", "X").with(component));
        for (BadgePainter.Placed placed : BadgePainter.place(component)) {
          assertThat(Hints.at(board, placed.box().center(), 0).orElseThrow().lines().toList())
              .as("seed " + seed)
              .hasSizeGreaterThanOrEqualTo(placed.about().size());
        }
      }
    }
  }
}
