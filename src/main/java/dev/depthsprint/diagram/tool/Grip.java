package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Tip;

/** What of a flow a hand takes hold of. */
public sealed interface Grip {

  String flowId();

  /** The handle near one of its ends, by which that end is taken elsewhere. */
  record OnTip(String flowId, Tip tip) implements Grip {}

  /** Its label, which slides along the flow. */
  record OnLabel(String flowId) implements Grip {}
}
