package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Side;
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
  private final List<Lane> lanes;

  /**
   * @param runs each turns at a right angle into the next; none when there is no way
   */
  Way(String flowId, Lane.Berth start, Lane.Berth end, List<Run> runs) {
    this.flowId = flowId;
    this.start = start;
    this.end = end;
    this.runs = List.copyOf(runs);
    lanes = IntStream.range(0, runs.size()).mapToObj(index -> new Lane(this, index)).toList();
  }

  static Way of(Flow flow, Side from, Side to, List<Run> runs) {
    return new Way(
        flow.id(),
        new Lane.Berth(flow.from().componentId(), from),
        new Lane.Berth(flow.to().componentId(), to),
        runs);
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

  List<Run> runs() {
    return runs;
  }

  List<Lane> lanes() {
    return lanes;
  }

  boolean isBlocked() {
    return runs.isEmpty();
  }

  boolean isLike(Way other) {
    return flowId.equals(other.flowId)
        && start.equals(other.start)
        && end.equals(other.end)
        && runs.equals(other.runs);
  }
}
