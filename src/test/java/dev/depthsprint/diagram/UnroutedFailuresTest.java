package dev.depthsprint.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnroutedFailuresTest {

  private static final Diagram ROW =
      Pipelines.of(
              Component.of("a", Pipelines.kind(Layer.INGESTION), at(0)),
              Component.of("b", Pipelines.kind(Layer.PROCESSING), at(280)),
              Component.of("c", Pipelines.kind(Layer.STORAGE), at(560)))
          .with(Flow.between("ab", "a", "b"))
          .with(Flow.between("bc", "b", "c"));

  private static Point at(double x) {
    return new Point(x, 0);
  }

  @Test
  void failures_of_what_processes_records_on_their_way_go_nowhere() {
    assertThat(unrouted(ROW)).containsExactly("b");
    assertThat(unrouted(ROW.without(Set.of("ab")))).isEmpty();
    assertThat(unrouted(ROW.without(Set.of("bc")))).isEmpty();
  }

  @Test
  void a_flow_for_failures_or_dead_letters_leads_them_away() {
    for (Outcome outcome : List.of(Outcome.FAILURE, Outcome.DEAD_LETTER)) {
      assertThat(unrouted(ROW.with(Flow.between("f", "b", "c").withOutcome(outcome)))).isEmpty();
    }
    assertThat(unrouted(ROW.with(Flow.between("f", "a", "b").withOutcome(Outcome.FAILURE))))
        .containsExactly("b");
    assertThat(unrouted(ROW.with(Flow.between("f", "b", "c").withOutcome(Outcome.LATE_DATA))))
        .containsExactly("b");
  }

  @Test
  void a_named_target_or_dropping_is_an_answer() {
    assertThat(unrouted(b(it -> it.with(Property.DEAD_LETTER_TARGET, new Value.Words("dlq")))))
        .isEmpty();
    assertThat(unrouted(b(it -> it.with(RetryPolicy.USUAL.withThen(RetryPolicy.Then.DROP)))))
        .isEmpty();
    assertThat(unrouted(b(it -> it.with(RetryPolicy.USUAL)))).containsExactly("b");
  }

  @Test
  void who_promises_dead_letters_needs_a_way_for_them_whatever_it_is() {
    Diagram promising = ROW.withComponent("a", it -> it.with(RetryPolicy.USUAL));
    assertThat(unrouted(promising)).containsExactly("a", "b");
  }

  @Test
  void a_retry_loop_leads_nothing_away() {
    for (Outcome outcome : List.of(Outcome.FAILURE, Outcome.DEAD_LETTER)) {
      Flow loop = Flow.between("loop", "b", "b").withOutcome(outcome);
      assertThat(unrouted(ROW.with(loop))).containsExactly("b");
      Flow away = Flow.between("f", "b", "c").withOutcome(Outcome.FAILURE);
      assertThat(unrouted(ROW.with(loop).with(away))).isEmpty();
    }
  }

  @Test
  void a_retry_loop_says_that_records_can_fail_whatever_it_is_on() {
    Flow loop = Flow.between("loop", "c", "c").withOutcome(Outcome.FAILURE);
    assertThat(unrouted(ROW.without(Set.of("bc")).with(loop))).containsExactly("c");
    Flow success = Flow.between("loop", "c", "c");
    assertThat(unrouted(ROW.without(Set.of("bc")).with(success))).isEmpty();
  }

  @Test
  void a_flow_back_into_its_component_is_no_way_in_or_out() {
    Diagram first = ROW.without(Set.of("ab")).with(Flow.between("loop", "b", "b"));
    Diagram last = ROW.without(Set.of("bc")).with(Flow.between("loop", "b", "b"));
    assertThat(unrouted(first)).isEmpty();
    assertThat(unrouted(last)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"talend", "airbyte", "debezium", "ingestion"})
  void failures_of_ingestion_that_takes_from_one_and_loads_into_another_go_nowhere(String kind) {
    assertThat(unrouted(a(kind).with(Flow.between("ca", "c", "a")))).containsExactly("a", "b");
    assertThat(unrouted(a(kind))).containsExactly("b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kafka", "confluent-cloud", "pubsub", "kinesis"})
  void a_log_only_keeps_records(String kind) {
    assertThat(unrouted(a(kind).with(Flow.between("ca", "c", "a")))).containsExactly("b");
  }

  private static Diagram a(String kind) {
    return ROW.withComponent("a", it -> it.withKind(Catalogue.kind(kind).orElseThrow()));
  }

  private static Diagram b(UnaryOperator<Component> change) {
    return ROW.withComponent("b", change);
  }

  private static List<String> unrouted(Diagram diagram) {
    return unrouted(Board.of(diagram));
  }

  private static List<String> unrouted(Board board) {
    return board.diagram().components().values().stream()
        .filter(board::hasUnroutedFailure)
        .map(Component::id)
        .toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_board_that_saw_many_edits_finds_the_same_as_a_fresh_one(long seed) {
    var random = new Random(seed);
    Diagram diagram = Pipelines.layered(seed, 30);
    Board board = Board.of(diagram);
    for (int i = 0; i < 60; i++) {
      diagram = changed(diagram, random, i);
      board = board.after(diagram);
      assertThat(unrouted(board)).isEqualTo(unrouted(diagram));
      for (Component component : diagram.components().values()) {
        assertThat(board.flowsOf(component))
            .containsExactlyInAnyOrderElementsOf(touching(diagram, component));
      }
    }
  }

  private static List<Flow> touching(Diagram diagram, Component component) {
    return diagram.flows().values().stream().filter(flow -> flow.touches(component.id())).toList();
  }

  private static Diagram changed(Diagram diagram, Random random, int i) {
    List<String> components = new ArrayList<>(diagram.components().keySet());
    List<String> flows = new ArrayList<>(diagram.flows().keySet());
    String one = components.get(random.nextInt(components.size()));
    String other = components.get(random.nextInt(components.size()));
    String flow = flows.get(random.nextInt(flows.size()));
    Outcome outcome = Outcome.values()[random.nextInt(4)];
    return switch (random.nextInt(6)) {
      case 0 -> diagram.without(Set.of(flow));
      case 1 -> i % 3 == 0 ? diagram.without(Set.of(one)) : diagram;
      case 2 -> diagram.withFlow(flow, it -> it.withOutcome(outcome));
      case 3 -> diagram.withComponent(one, it -> it.with(RetryPolicy.USUAL));
      case 4 -> diagram.withMoved(Set.of(one), 8, 0);
      default -> diagram.with(Flow.between("new" + i, one, other).withOutcome(outcome));
    };
  }
}
