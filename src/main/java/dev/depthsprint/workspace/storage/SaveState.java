package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;

/** How the saving stands, for the status line. */
public sealed interface SaveState {

  /** All that was given is on disk. */
  record Saved() implements SaveState {}

  /** Files are being written. */
  record Saving() implements SaveState {}

  /**
   * Something could not be written; it is tried again every few seconds, and at the next change.
   * What was on disk before still is.
   */
  record Failed(Message sentence) implements SaveState {}
}
