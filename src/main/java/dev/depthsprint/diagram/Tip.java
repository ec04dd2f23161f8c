package dev.depthsprint.diagram;

/** One of the two ends of a flow, as a hand takes hold of it. */
public enum Tip {
  /** Where the flow leaves. */
  START,
  /** Where the flow arrives, with the arrow. */
  END;

  /** How the flow is fastened there. */
  public Flow.End of(Flow flow) {
    return this == START ? flow.from() : flow.to();
  }

  public Tip other() {
    return this == START ? END : START;
  }

  /**
   * The flow with this end taken elsewhere. Bends that were pinned for the way to one component
   * make no sense on the way to another, so they go when the component is another.
   */
  public Flow moved(Flow flow, Flow.End end) {
    Flow moved = this == START ? flow.withEnds(end, flow.to()) : flow.withEnds(flow.from(), end);
    return of(flow).componentId().equals(end.componentId())
        ? moved
        : moved.withCourse(
            Course.FREE.withLabel(flow.course().labelAt(), flow.course().labelOff()));
  }
}
