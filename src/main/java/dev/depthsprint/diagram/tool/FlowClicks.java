package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.FlowEdits;
import java.util.Optional;

/** What two clicks on a grip of a flow do. */
final class FlowClicks {

  private FlowClicks() {}

  /** A label that was moved goes back to where there is most room; otherwise it can be typed. */
  static void twice(Grip grip, Bench bench) {
    Optional<Flow> flow = bench.board().diagram().flow(grip.flowId());
    boolean isMoved = flow.filter(it -> it.course().labelAt() != Course.AUTOMATIC).isPresent();
    switch (grip) {
      case Grip.OnLabel(String id) when isMoved ->
          apply(FlowEdits.labelAt(id, Course.AUTOMATIC), bench);
      case Grip.OnLabel(String id) -> bench.rename(id);
      case Grip.OnBend(String id, int bend) -> flow.ifPresent(it -> free(it, bend, bench));
      case Grip.OnTip(String id, _) -> bench.rename(id);
      case Grip.OnPart(String id, _, _) -> bench.rename(id);
    }
  }

  /** Lets go of a pinned bend. */
  static void free(Flow flow, int bend, Bench bench) {
    apply(FlowEdits.bends(flow.id(), flow.course().bends().minus(bend)), bench);
  }

  private static void apply(DiagramEdit edit, Bench bench) {
    Bench.Gesture step = bench.begin(edit.name());
    step.preview(edit.change());
    step.commit();
  }
}
