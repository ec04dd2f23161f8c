package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.FlowEdits;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.drawing.StoreGesture;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Slides the label of a flow by keys. Presses that follow each other quickly are one step. */
public final class LabelSliding {

  private static final Duration REST = Duration.seconds(1);

  private final Drawing drawing;
  private final PauseTransition rest = new PauseTransition(REST);
  private Optional<StoreGesture> open = Optional.empty();
  private String slid = "";

  LabelSliding(Drawing drawing) {
    this.drawing = drawing;
    rest.setOnFinished(_ -> commit());
  }

  /**
   * Slides the label of a flow.
   *
   * @param share by how much of the way, from -1 to 1
   */
  public void by(Flow flow, double share) {
    Route route = drawing.board().get().route(flow);
    double labelAt = flow.course().labelAt();
    double from = labelAt == Course.AUTOMATIC ? route.shareOf(route.label().at()) : labelAt;
    if (!flow.id().equals(slid) || open.filter(StoreGesture::isOpen).isEmpty()) {
      commit();
      slid = flow.id();
      open = Optional.of(drawing.begin(FlowEdits.labelAtName()));
    }
    double to = Math.rint(Math.clamp(from + share, 0, 1) * 100) / 100;
    open.ifPresent(gesture -> gesture.preview(FlowEdits.labelAt(flow.id(), to).change()));
    rest.playFromStart();
  }

  /** Makes a step of the presses so far. */
  void commit() {
    rest.stop();
    open.ifPresent(StoreGesture::commit);
    open = Optional.empty();
  }
}
