package dev.depthsprint.diagram;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DetachTest {

  private static final Diagram ROW =
      Pipelines.of(
              component("a", 0, 0),
              component("x", 300, 0),
              component("y", 600, 0),
              component("b", 900, 0))
          .with(Flow.between("ax", "a", "x").withLabel("orders"))
          .with(Flow.between("xy", "x", "y"))
          .with(
              Flow.between("yb", "y", "b")
                  .withEnds(Flow.End.free("y"), Flow.End.at("b", Side.TOP))
                  .withCarriage(Carriage.UNSTATED.withFormat("Avro")));

  private final Ids ids = Ids.from(new Random(1));

  @Test
  void what_a_component_stood_between_is_joined() {
    Diagram after = without(ROW, "x");
    assertThat(after.flows()).hasSize(2);
    assertThat(after.flows().values()).anyMatch(flow -> runs(flow, "a", "y"));
  }

  @Test
  void several_components_in_a_row_are_passed_as_one() {
    Diagram after = without(ROW, "x", "y");
    assertThat(after.flows().values()).singleElement().matches(flow -> runs(flow, "a", "b"));
  }

  @Test
  void a_join_starts_as_the_first_flow_and_ends_as_the_last() {
    Flow joined = without(ROW, "x", "y").flows().values().iterator().next();
    assertThat(joined.to()).isEqualTo(Flow.End.at("b", Side.TOP));
    assertThat(joined.label()).isEqualTo("orders");
    assertThat(joined.carriage().format()).isEqualTo("Avro");
  }

  @Test
  void the_joins_are_selected() {
    Addition edit = Detach.edit(ROW, Selection.ofComponent("x"), ids);
    Diagram after = edit.edit().change().apply(ROW);
    assertThat(edit.added().in(after)).isEqualTo(edit.added());
    assertThat(edit.added().flows()).hasSize(1);
    assertThat(edit.edit().name().text()).isEqualTo("Delete component and reconnect");
  }

  @Test
  void a_connection_that_is_there_is_not_made_twice() {
    Diagram doubled = ROW.with(Flow.between("ay", "a", "y"));
    assertThat(without(doubled, "x").flows().keySet()).containsExactly("ay", "yb");
  }

  @Test
  void no_component_is_joined_to_itself() {
    Diagram circle = ROW.with(Flow.between("ya", "y", "a"));
    assertThat(without(circle, "x", "y").flows().values())
        .singleElement()
        .matches(flow -> runs(flow, "a", "b"));
  }

  @Test
  void failures_go_with_their_component() {
    Diagram failing = ROW.withFlow("xy", flow -> flow.withOutcome(Outcome.FAILURE));
    assertThat(without(failing, "x").flows().keySet()).containsExactly("yb");
  }

  @Test
  void a_flow_that_is_selected_too_is_deleted_and_not_joined() {
    Selection both = Selection.of(List.of("x"), List.of("xy"));
    Diagram after = Detach.edit(ROW, both, ids).edit().change().apply(ROW);
    assertThat(after.flows().keySet()).containsExactly("yb");
  }

  @Test
  void what_has_gone_in_the_meantime_is_left_alone() {
    Diagram before = ROW.without(Set.of("x"));
    assertThat(Detach.edit(ROW, Selection.ofComponent("x"), ids).edit().change().apply(before))
        .isSameAs(before);
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void who_reached_whom_still_does_and_nothing_else_changes(long seed) {
    var random = new Random(seed);
    Diagram before = randomly(Pipelines.strewn(seed, 4 + random.nextInt(12)), random);
    Set<String> gone = new HashSet<>(before.components().keySet());
    gone.removeIf(_ -> random.nextInt(3) > 0);
    Diagram after = without(before, gone.toArray(String[]::new));
    assertThat(after.components().keySet()).noneMatch(gone::contains);
    assertThat(after.flows()).containsAllEntriesOf(before.without(gone).flows());
    for (String id : after.components().keySet()) {
      Set<String> reached = reached(before, id);
      reached.removeAll(gone);
      reached.remove(id);
      Set<String> still = reached(after, id);
      still.remove(id);
      assertThat(still).isEqualTo(reached);
    }
    assertThat(joins(before, after))
        .doesNotHaveDuplicates()
        .noneMatch(pair -> pair.getFirst().equals(pair.getLast()));
  }

  private static Diagram randomly(Diagram diagram, Random random) {
    Diagram changed = diagram;
    for (String id : diagram.flows().keySet()) {
      Outcome outcome = random.nextInt(4) == 0 ? Outcome.FAILURE : Outcome.SUCCESS;
      changed = changed.withFlow(id, flow -> flow.withOutcome(outcome));
    }
    return changed;
  }

  private static Set<String> reached(Diagram diagram, String start) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String at = open.remove();
      for (Flow flow : diagram.flows().values()) {
        if (flow.outcome() == Outcome.SUCCESS
            && flow.from().componentId().equals(at)
            && seen.add(flow.to().componentId())) {
          open.add(flow.to().componentId());
        }
      }
    }
    return seen;
  }

  private static List<List<String>> joins(Diagram before, Diagram after) {
    List<List<String>> pairs = new ArrayList<>();
    for (Flow flow : after.flows().values()) {
      if (before.flow(flow.id()).isEmpty()) {
        pairs.add(List.of(flow.from().componentId(), flow.to().componentId()));
      }
    }
    return pairs;
  }

  private Diagram without(Diagram diagram, String... componentIds) {
    Selection selection = Selection.of(List.of(componentIds), List.of());
    return Detach.edit(diagram, selection, ids).edit().change().apply(diagram);
  }

  private static boolean runs(Flow flow, String from, String to) {
    return flow.from().componentId().equals(from) && flow.to().componentId().equals(to);
  }
}
