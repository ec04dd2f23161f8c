package dev.depthsprint.sprint.markdown;

/** Splits what is left of a day's budget evenly, in steps of five minutes. */
final class Shares {

  private static final int STEP = 5;

  private Shares() {}

  /**
   * The minutes of one part; all parts together make up the minutes, but for less than a step. No
   * part has less than a step, even when too little is left.
   *
   * @param part counted from 0; the first ones get what cannot be split evenly
   */
  static int of(int minutes, int parts, int part) {
    int steps = Math.max(0, minutes) / STEP;
    return STEP * Math.max(1, steps / parts + (part < steps % parts ? 1 : 0));
  }
}
