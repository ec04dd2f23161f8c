package dev.depthsprint.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.text.Problem;

/** Small diagrams for the tests of layouts, and what is asked of them. */
final class LaidOut {

  private LaidOut() {}

  static Diagram laidOut(Diagram diagram, Selection selection) {
    try {
      return DiagramLayout.of(diagram, selection, () -> false)
          .orElseThrow()
          .change()
          .apply(diagram);
    } catch (Problem e) {
      throw new AssertionError(e);
    }
  }

  static Diagram chain(String... ids) {
    Diagram diagram = Diagram.empty("chain", "Chain");
    for (String id : ids) {
      diagram = diagram.with(Pipelines.component(id, 0, 0));
    }
    return diagram;
  }

  static Flow flow(String from, String to) {
    return Flow.between(from + "-" + to, from, to);
  }

  static double x(Diagram diagram, String id) {
    return diagram.components().get(id).position().x();
  }

  static double y(Diagram diagram, String id) {
    return diagram.components().get(id).position().y();
  }

  static void assertClear(Diagram diagram) {
    for (Component a : diagram.components().values()) {
      for (Component b : diagram.components().values()) {
        assertThat(a != b && a.bounds().intersects(b.bounds()))
            .as("%s at %s over %s at %s", a.id(), a.position(), b.id(), b.position())
            .isFalse();
      }
    }
  }

  static Diagram withDeadLetters() {
    return chain("a", "b", "c", "dead")
        .with(flow("a", "b"))
        .with(flow("b", "b"))
        .with(flow("b", "c"))
        .with(flow("b", "dead").withOutcome(Outcome.DEAD_LETTER));
  }
}
