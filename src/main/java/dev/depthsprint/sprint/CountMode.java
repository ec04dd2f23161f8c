package dev.depthsprint.sprint;

/** How the timer shows the time of what it runs; what it records is the same in all. */
public enum CountMode {
  /** From zero up. */
  UP,
  /** Down to the task's estimate, and beyond it. */
  DOWN,
  /** Work and breaks in turn. */
  CYCLES
}
