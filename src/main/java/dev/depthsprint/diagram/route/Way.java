package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.lettering.Caption;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How one flow would run if it were alone: every end in the middle of a side, every run where it
 * looks best by itself. Depends on the components alone, never on other flows. Ways are told apart
 * by identity: a way that is found anew is another one, unless it {@link #isLike} the one before.
 */
final class Way {

  private final String flowId;
  private final Lane.Berth start;
  private final Lane.Berth end;
  private final List<Run> runs;
  private final List<Threading.Leg> legs;
  private final boolean labelled;
  private final List<Lane> lanes;

  private Way(
      Flow flow, Lane.Berth start, Lane.Berth end, List<Run> runs, List<Threading.Leg> legs) {
    flowId = flow.id();
    this.start = start;
    this.end = end;
    this.runs = List.copyOf(runs);
    this.legs = List.copyOf(legs);
    labelled = Caption.isWantedBy(flow) && flow.course().labelAt() == Course.AUTOMATIC;
    lanes = IntStream.range(0, runs.size()).mapToObj(index -> new Lane(this, index)).toList();
  }

  /**
   * @param runs each turns at a right angle into the next
   */
  static Way of(Flow flow, Side from, Side to, List<Run> runs) {
    return new Way(flow, berth(flow.from(), from), berth(flow.to(), to), runs, List.of());
  }

  /** One that leads in a line across whatever lies there, at least in part. It has no lanes. */
  static Way shut(Flow flow, Side from, Side to, List<Threading.Leg> legs) {
    return new Way(flow, berth(flow.from(), from), berth(flow.to(), to), List.of(), legs);
  }

  private static Lane.Berth berth(Flow.End end, Side side) {
    return new Lane.Berth(end.componentId(), side);
  }

  String flowId() {
    return flowId;
  }

  Lane.Berth start() {
    return start;
  }

  Lane.Berth end() {
    return end;
  }

  boolean touches(String componentId) {
    return start.componentId().equals(componentId) || end.componentId().equals(componentId);
  }

  /** True when both join the same sides of the same components, in whichever direction. */
  boolean isTwinOf(Way other) {
    return start.equals(other.start) && end.equals(other.end)
        || start.equals(other.end) && end.equals(other.start);
  }

  List<Run> runs() {
    return runs;
  }

  List<Lane> lanes() {
    return lanes;
  }

  /** None unless it is shut. */
  List<Threading.Leg> legs() {
    return legs;
  }

  boolean isShut() {
    return runs.isEmpty();
  }

  /** True when words stand on it whose place nobody chose. */
  boolean isLabelled() {
    return labelled;
  }

  boolean isLike(Way other) {
    return flowId.equals(other.flowId)
        && start.equals(other.start)
        && end.equals(other.end)
        && labelled == other.labelled
        && runs.equals(other.runs)
        && legs.equals(other.legs);
  }
}
