package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.text.Message;

/** What the text of a field comes to. */
sealed interface Reading {

  /** A change of the diagram; it may change nothing. */
  record Change(DiagramEdit edit) implements Reading {}

  /** Not what the field can take, and why. */
  record Wrong(Message sentence) implements Reading {}
}
