package dev.depthsprint.sprint.markdown;

/** A mark on an item that may say how far it is. */
enum Tick {
  NONE,
  /** {@code [ ]} */
  OPEN,
  /** {@code [x]} or ☑: done, without a doubt. */
  DONE,
  /** ✅: done where some carry it, decoration where all do. */
  CHECK,
  /** A clock face. */
  IN_PROGRESS,
  /** 💡 */
  IDEA
}
