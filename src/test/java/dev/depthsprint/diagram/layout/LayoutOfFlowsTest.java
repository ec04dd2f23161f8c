package dev.depthsprint.diagram.layout;

import static dev.depthsprint.diagram.layout.LaidOut.assertClear;
import static dev.depthsprint.diagram.layout.LaidOut.chain;
import static dev.depthsprint.diagram.layout.LaidOut.flow;
import static dev.depthsprint.diagram.layout.LaidOut.laidOut;
import static dev.depthsprint.diagram.layout.LaidOut.withDeadLetters;
import static dev.depthsprint.diagram.layout.LaidOut.x;
import static dev.depthsprint.diagram.layout.LaidOut.y;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.diagram.route.Router;
import dev.depthsprint.diagram.route.Routes;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class LayoutOfFlowsTest {

  @Test
  void a_flow_within_a_layer_leads_to_the_right() {
    Diagram laid =
        laidOut(
            chain("kafka", "pubsub", "confluent").with(flow("kafka", "pubsub")), Selection.NONE);
    assertThat(x(laid, "kafka")).isLessThan(x(laid, "pubsub"));
  }

  @Test
  void a_loop_runs_back_to_where_it_was_entered() {
    Diagram laid =
        laidOut(
            chain("a", "b", "c")
                .with(flow("b", "a"))
                .with(flow("a", "c"))
                .with(flow("c", "b"))
                .with(flow("a", "a"))
                .with(Component.of("in", Pipelines.kind(Layer.SOURCE), Point.ORIGIN))
                .with(flow("in", "b")),
            Selection.NONE);
    assertThat(x(laid, "b")).isLessThan(x(laid, "a"));
    assertThat(x(laid, "a")).isLessThan(x(laid, "c"));
  }

  @Test
  void a_chain_stays_straight_where_a_flow_leads_back_to_its_beginning() {
    Diagram laid =
        laidOut(
            chain("a", "b", "c", "d")
                .with(flow("a", "b"))
                .with(flow("b", "c"))
                .with(flow("c", "d"))
                .with(flow("c", "a").withOutcome(Outcome.FAILURE))
                .with(flow("d", "b")),
            Selection.NONE);
    assertThat(laid.components().values()).extracting(it -> it.position().y()).containsOnly(0.0);
    Routes routes = Router.routes(laid);
    for (String way : List.of("a-b", "b-c", "c-d")) {
      assertThat(routes.of(way).orElseThrow().points()).as(way).hasSize(2);
    }
    Route back = routes.of("c-a").orElseThrow();
    assertThat(List.of(back.from(), back.to())).doesNotContain(Side.LEFT, Side.RIGHT);
  }

  @Test
  void a_chain_is_level_where_several_flows_lead_from_one_to_the_next() {
    Diagram chain = chain("a", "b", "c", "d", "dead", "more").with(flow("a", "b"));
    for (int i = 0; i < 4; i++) {
      chain = chain.with(Flow.between("many" + i, "b", "c").withLabel("orders, version " + i));
    }
    Diagram laid =
        laidOut(
            chain
                .with(flow("c", "d"))
                .with(flow("c", "more"))
                .with(flow("c", "dead").withOutcome(Outcome.DEAD_LETTER)),
            Selection.NONE);
    for (String id : List.of("b", "c", "d")) {
      assertThat(y(laid, id)).as(id).isEqualTo(y(laid, "a"));
    }
  }

  @Test
  void only_the_gap_with_words_in_it_grows() {
    Diagram plain =
        chain("a", "b", "c", "d").with(flow("a", "b")).with(flow("b", "c")).with(flow("c", "d"));
    Diagram laid = laidOut(plain, Selection.NONE);
    Diagram labelled =
        laidOut(plain.with(flow("b", "c").withLabel("orders by customer, hourly")), Selection.NONE);
    assertThat(gap(labelled, "a", "b")).isEqualTo(gap(laid, "a", "b"));
    assertThat(gap(labelled, "b", "c")).isGreaterThanOrEqualTo(gap(laid, "b", "c") + 48);
    assertThat(gap(labelled, "c", "d")).isEqualTo(gap(laid, "c", "d"));
  }

  private static double gap(Diagram diagram, String left, String right) {
    return x(diagram, right) - diagram.components().get(left).bounds().right();
  }

  @Test
  void what_fails_stands_below_and_the_way_of_the_records_stays_straight() {
    Diagram laid = laidOut(withDeadLetters(), Selection.NONE);
    assertThat(y(laid, "b")).isEqualTo(y(laid, "a"));
    assertThat(y(laid, "c")).isEqualTo(y(laid, "a"));
    assertThat(x(laid, "dead")).isEqualTo(x(laid, "b"));
    assertThat(y(laid, "dead")).isGreaterThan(y(laid, "b"));
    assertThat(laidOut(laid, Selection.NONE)).isSameAs(laid);
  }

  @Test
  void bends_that_were_pinned_for_the_old_places_are_freed() {
    Flow bent =
        flow("a", "b").withCourse(Course.FREE.withBends(TreePVector.singleton(new Point(9, 9))));
    Diagram laid = laidOut(chain("a", "b").with(bent), Selection.NONE);
    assertThat(laid.flows().get("a-b")).isEqualTo(flow("a", "b"));
  }

  @Test
  void sides_that_were_chosen_for_the_old_places_are_freed() {
    Flow fastened =
        flow("a", "b").withEnds(Flow.End.at("a", Side.TOP), Flow.End.at("b", Side.BOTTOM));
    Diagram laid = laidOut(chain("a", "b").with(fastened), Selection.NONE);
    assertThat(laid.flows().get("a-b")).isEqualTo(flow("a", "b"));
  }

  @Test
  void the_layers_follow_each_other_from_the_left_where_no_zone_holds_some_together() {
    Diagram target = Template.TARGET.create("t", "T");
    Diagram flat = target.without(target.zones().keySet()).without(Set.of("dlq"));
    Diagram laid = laidOut(flat, Selection.NONE);
    for (Layer layer : List.of(Layer.SOURCE, Layer.INGESTION, Layer.PROCESSING, Layer.STORAGE)) {
      Layer next = Layer.values()[layer.ordinal() + 1];
      assertThat(rightmost(laid, layer)).isLessThan(leftmost(laid, next));
    }
  }

  private static double leftmost(Diagram diagram, Layer layer) {
    return of(diagram, layer).mapToDouble(it -> it.position().x()).min().orElseThrow();
  }

  private static double rightmost(Diagram diagram, Layer layer) {
    return of(diagram, layer).mapToDouble(it -> it.position().x()).max().orElseThrow();
  }

  private static Stream<Component> of(Diagram diagram, Layer layer) {
    return diagram.components().values().stream().filter(it -> it.kind().layer() == layer);
  }

  @Test
  void a_chain_without_end_is_broken_into_rows_that_keep_their_order() {
    String[] ids = IntStream.range(0, 120).mapToObj("s%03d"::formatted).toArray(String[]::new);
    Diagram chain = chain(ids);
    for (int i = 1; i < ids.length; i++) {
      chain = chain.with(flow(ids[i - 1], ids[i]));
    }
    Diagram laid = laidOut(chain, Selection.NONE);
    assertThat(laid.bounds().width()).isLessThan(4 * laid.bounds().height());
    assertClear(laid);
    assertThat(laidOut(laid, Selection.NONE)).isSameAs(laid);
    for (int i = 1; i < ids.length; i++) {
      Point before = laid.components().get(ids[i - 1]).position();
      Point after = laid.components().get(ids[i]).position();
      assertThat(after.x() > before.x() || after.y() > before.y()).as(ids[i]).isTrue();
    }
  }
}
