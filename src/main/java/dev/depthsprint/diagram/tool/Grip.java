package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Tip;

/** What of a flow a hand takes hold of. */
public sealed interface Grip {

  String flowId();

  /** The handle near one of its ends, by which that end is taken elsewhere. */
  record OnTip(String flowId, Tip tip) implements Grip {}

  /** Its label, which slides along the flow. */
  record OnLabel(String flowId) implements Grip {}

  /**
   * A place that its route is pinned to.
   *
   * @param bend the number among the pinned bends
   */
  record OnBend(String flowId, int bend) implements Grip {}

  /**
   * A straight part of its route, which is pushed sideways.
   *
   * @param part the number of the part
   * @param isLevel true for a part from left to right, which is pushed up and down
   */
  record OnPart(String flowId, int part, boolean isLevel) implements Grip {}
}
