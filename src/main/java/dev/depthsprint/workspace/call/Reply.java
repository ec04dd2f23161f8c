package dev.depthsprint.workspace.call;

/** How a call went. */
public sealed interface Reply {

  /** Nobody listens there. */
  record Nobody() implements Reply {}

  /** Somebody is there and did not answer in time. */
  record Silence() implements Reply {}

  /** Somebody answered. */
  record Answered(Answer answer) implements Reply {}
}
