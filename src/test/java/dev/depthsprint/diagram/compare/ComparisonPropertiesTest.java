package dev.depthsprint.diagram.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random edits. The name of a failing run carries its seed. */
@DisplayName("A comparison of a diagram with its edited copy")
class ComparisonPropertiesTest {

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void finds_nothing_when_all_that_was_done_is_moving(long seed) {
    var random = new Random(seed);
    Diagram start = Pipelines.layered(seed, 20);
    Diagram moved = start;
    for (int i = 0; i < 20; i++) {
      moved =
          moved.withMoved(
              List.of(component(moved, random)), random.nextInt(900), random.nextInt(900));
    }
    assertThat(Comparison.of(start, moved).changes()).isEmpty();
    assertThat(Comparison.of(start, moved.withSlug("other")).changes()).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void says_the_opposite_the_other_way_round(long seed) {
    var random = new Random(seed);
    Diagram before = Pipelines.layered(seed, 20);
    Diagram after = edited(before, random);
    Diagram named = random.nextBoolean() ? after : after.withSlug("other");
    var there = Comparison.of(before, named);
    var back = Comparison.of(named, before);
    assertThat(names(there, Verdict.ADDED)).isEqualTo(names(back, Verdict.REMOVED));
    assertThat(names(there, Verdict.REMOVED)).isEqualTo(names(back, Verdict.ADDED));
    assertThat(there.count(Verdict.CHANGED)).isEqualTo(back.count(Verdict.CHANGED));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void counts_every_element_of_both_once(long seed) {
    var random = new Random(seed);
    Diagram before = Pipelines.layered(seed, 20);
    var comparison = Comparison.of(before, edited(before, random));
    Diagram union = comparison.union();
    assertThat(union.flows().values()).allMatch(union::hasEndsOf);
    assertThat(union.components().size() + union.flows().size())
        .isEqualTo(size(comparison.after()) + comparison.count(Verdict.REMOVED))
        .isEqualTo(size(before) + comparison.count(Verdict.ADDED));
    assertThat(comparison.changes()).extracting(Change::id).doesNotHaveDuplicates();
    assertThat(comparison).isEqualTo(Comparison.of(before, comparison.after()));
  }

  private static long size(Diagram diagram) {
    return diagram.components().size() + diagram.flows().size();
  }

  private static List<String> names(Comparison comparison, Verdict verdict) {
    return comparison.changes().stream()
        .filter(change -> change.verdict() == verdict)
        .map(change -> change.sort() + " " + change.name())
        .sorted()
        .toList();
  }

  private static Diagram edited(Diagram start, Random random) {
    Diagram diagram = start;
    for (int i = 0; i < 25 && !diagram.components().isEmpty(); i++) {
      diagram = edit(diagram, random, "new" + i);
    }
    return diagram;
  }

  private static Diagram edit(Diagram diagram, Random random, String id) {
    String component = component(diagram, random);
    return switch (random.nextInt(8)) {
      case 0 -> diagram.without(Set.of(component));
      case 1 ->
          diagram.with(
              Component.of(
                  id,
                  Pipelines.kind(Layer.values()[random.nextInt(6)]),
                  new Point(random.nextInt(900), random.nextInt(900))));
      case 2 -> diagram.withComponent(component, it -> it.withName("Name " + random.nextInt(3)));
      case 3 -> diagram.withComponent(component, it -> it.with(Checkpoint.USUAL));
      case 4 -> diagram.withComponent(component, it -> it.without(RetryPolicy.class));
      case 5 -> diagram.with(Flow.between(id, component, component(diagram, random)));
      case 6 ->
          diagram.flows().isEmpty()
              ? diagram
              : diagram.withFlow(
                  diagram.flows().firstKey(), flow -> flow.withOutcome(Outcome.LATE_DATA));
      default -> diagram.withMoved(List.of(component), 48, 80);
    };
  }

  private static String component(Diagram diagram, Random random) {
    return List.copyOf(diagram.components().keySet())
        .get(random.nextInt(diagram.components().size()));
  }
}
