package dev.depthsprint.diagram;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class FlowTipTest {

  private static final Course BENT =
      new Course(TreePVector.from(List.of(new Point(1, 1), new Point(2, 2))), 0.25);

  private static final Flow FLOW =
      Flow.between("ab", "a", "b")
          .withEnds(Flow.End.at("a", Side.TOP), Flow.End.free("b"))
          .withCourse(BENT);

  @Test
  void one_end_moves_and_the_other_stays() {
    Flow moved = Tip.END.moved(FLOW, Flow.End.at("c", Side.LEFT));
    assertThat(moved.from()).isEqualTo(FLOW.from());
    assertThat(moved.to()).isEqualTo(Flow.End.at("c", Side.LEFT));
  }

  @Test
  void bends_stay_while_the_component_stays() {
    Flow moved = Tip.START.moved(FLOW, Flow.End.at("a", Side.LEFT));
    assertThat(moved.course()).isEqualTo(BENT);
  }

  @Test
  void bends_go_when_the_end_goes_to_another_component() {
    Flow moved = Tip.START.moved(FLOW, Flow.End.free("c"));
    assertThat(moved.course()).isEqualTo(Course.FREE.withLabelAt(0.25));
  }

  @Test
  void a_reversed_flow_keeps_its_way() {
    Diagram diagram = Pipelines.of(component("a", 0, 0), component("b", 400, 0)).with(FLOW);
    Flow reversed = Reversal.of(List.of("ab", "gone")).change().apply(diagram).flows().get("ab");
    assertThat(reversed.from()).isEqualTo(FLOW.to());
    assertThat(reversed.to()).isEqualTo(FLOW.from());
    assertThat(reversed.course().bends()).containsExactly(new Point(2, 2), new Point(1, 1));
    assertThat(reversed.course().labelAt()).isEqualTo(0.75);
  }

  @Test
  void reversing_twice_changes_nothing() {
    Diagram diagram = Pipelines.of(component("a", 0, 0), component("b", 400, 0)).with(FLOW);
    DiagramEdit edit = Reversal.of(List.of("ab"));
    assertThat(edit.change().apply(edit.change().apply(diagram))).isEqualTo(diagram);
  }

  @Test
  void a_new_flow_most_likely_carries_what_its_target_is_for() {
    Diagram diagram =
        Pipelines.of(
            component("a", 0, 0),
            component("b", 400, 0),
            Component.of("dlq", Catalogue.kind("dead-letter-queue").orElseThrow(), Point.ORIGIN));
    assertThat(LikelyOutcome.of(diagram, "a", "b")).isEqualTo(Outcome.SUCCESS);
    assertThat(LikelyOutcome.of(diagram, "a", "a")).isEqualTo(Outcome.FAILURE);
    assertThat(LikelyOutcome.of(diagram, "a", "dlq")).isEqualTo(Outcome.DEAD_LETTER);
  }
}
