package dev.depthsprint.workspace.call;

/** How a call went. */
public sealed interface Reply {

  /** Nobody listens there. */
  record Nobody() implements Reply {}

  /** Somebody is there and did not answer in time, and will not do what was asked. */
  record Silence() implements Reply {}

  /** Somebody took the call over and never said what came of it: it may be done all the same. */
  record Unsure() implements Reply {}

  /** Somebody answered. */
  record Answered(Answer answer) implements Reply {}
}
