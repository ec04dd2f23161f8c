package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.FlowEdits;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Point;

/**
 * The label of a flow goes with the pointer, along the flow and beside it. Near the line it stays
 * on the line.
 *
 * @param start the diagram as it was
 * @param grabbed from the pointer to the middle of the label, as it was pressed
 * @param before what was selected before the press
 */
public record DraggingLabel(
    Board start, String flowId, Point grabbed, Selection before, Bench.Gesture gesture)
    implements State {

  /** A label stands at a whole number of these parts of the way: files stay easy to read. */
  private static final double PARTS = 1000;

  /** As near to its line, in pixels, a label is meant to stand on it. */
  private static final double ON_LINE = 12;

  static DraggingLabel begin(Grip.OnLabel grip, Pointer down, Selection before, Bench bench) {
    Board board = bench.board();
    Flow flow = board.diagram().flow(grip.flowId()).orElseThrow();
    Point grabbed = board.route(flow).label().at().minus(down.at());
    Bench.Gesture gesture = bench.begin(FlowEdits.labelAtName());
    return new DraggingLabel(board, flow.id(), grabbed, before, gesture);
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    Route route = start.routes().of(flowId).orElseThrow();
    Point place = pointer.at().plus(grabbed.x(), grabbed.y());
    double share = Math.rint(route.shareOf(place) * PARTS) / PARTS;
    double off = Math.rint(route.offAt(share, place));
    boolean isOn = Math.abs(off) * bench.zoom() < ON_LINE;
    double limited = isOn ? 0 : Math.clamp(off, -Course.FARTHEST_OFF, Course.FARTHEST_OFF);
    gesture.preview(FlowEdits.label(flowId, share, limited).change());
    return this;
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    gesture.commit();
    return Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    gesture.cancel();
    bench.select(before);
    return Idle.EMPTY;
  }
}
