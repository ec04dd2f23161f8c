package dev.depthsprint.diagram.tool;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.picture.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

/** A hand decides where a flow runs. */
class BendingTest {

  /** The flow ab runs level at a height of 32. */
  private static final Diagram ROW =
      Pipelines.of(component("a", 0, 0), component("b", 600, 0)).with(Flow.between("ab", "a", "b"));

  private static final Point BEND = new Point(392, 120);

  private static final Diagram BENT =
      ROW.withFlow(
          "ab", flow -> flow.withCourse(Course.FREE.withBends(TreePVector.singleton(BEND))));

  private final TestHand hand = TestHand.on(ROW);
  private final TestBench bench = hand.bench;
  private final TestHand bent = TestHand.on(BENT);

  @Test
  void a_straight_part_of_the_selected_flow_is_pushed_aside_on_the_grid() {
    hand.click(388, 32).pointerDown(388, 32).pointerMove(388, 60).expectState(Bending.class);
    hand.pointerUp(388, 121).expectState(Idle.class);
    assertThat(bends(hand)).isNotEmpty().allMatch(bend -> bend.y() == 120);
    assertThat(bench.board().routes().of("ab").orElseThrow().distanceTo(new Point(388, 120)))
        .isLessThan(4);
    assertThat(bench.steps).containsExactly("Bend flow");
  }

  @Test
  void alt_ignores_the_grid() {
    hand.click(388, 32).holding(Modifiers.ALT).drag(388, 32, 388, 121);
    assertThat(bends(hand)).isNotEmpty().allMatch(bend -> bend.y() == 121);
  }

  @Test
  void a_flow_that_is_not_selected_is_not_bent() {
    hand.drag(388, 32, 388, 121);
    assertThat(bench.diagram()).isSameAs(ROW);
  }

  @Test
  void a_part_that_is_brought_back_is_free_again() {
    hand.click(388, 32).drag(388, 32, 388, 121).drag(392, 120, 392, 32);
    assertThat(bends(hand)).isEmpty();
  }

  @Test
  void a_bend_is_dragged_to_another_place() {
    bent.bench.select(Selection.ofFlow("ab"));
    bent.pointerMove(392, 120);
    assertThat(bent.expectState(Idle.class).hover())
        .isEqualTo(new Hit.OnGrip(new Grip.OnBend("ab", 0)));
    bent.drag(392, 120, 450, 180);
    assertThat(bends(bent)).containsExactly(new Point(448, 184));
  }

  @Test
  void what_is_shown_while_bending_is_what_is_kept() {
    hand.click(388, 32).pointerDown(388, 32).pointerMove(388, 121);
    Diagram shown = bench.diagram();
    List<Point> route = bench.board().routes().of("ab").orElseThrow().points();
    hand.pointerUp(388, 121);
    assertThat(bench.diagram()).isEqualTo(shown);
    assertThat(bench.board().routes().of("ab").orElseThrow().points()).isEqualTo(route);
  }

  @Test
  void a_double_click_frees_a_bend() {
    bent.bench.select(Selection.ofFlow("ab"));
    bent.doubleClick(392, 120);
    assertThat(bends(bent)).isEmpty();
    assertThat(bent.bench.steps).containsExactly("Bend flow");
  }

  @Test
  void delete_frees_the_bend_under_the_pointer() {
    bent.bench.select(Selection.ofFlow("ab"));
    bent.pointerMove(392, 120);
    assertThat(bent.delete()).isTrue();
    assertThat(bends(bent)).isEmpty();
    assertThat(bent.bench.diagram().flows()).hasSize(1);
  }

  @Test
  void delete_elsewhere_is_about_the_selection() {
    bent.bench.select(Selection.ofFlow("ab"));
    bent.pointerMove(392, 300);
    assertThat(bent.delete()).isFalse();
    assertThat(bent.bench.diagram()).isSameAs(BENT);
  }

  private static List<Point> bends(TestHand hand) {
    return hand.bench.diagram().flows().get("ab").course().bends();
  }
}
