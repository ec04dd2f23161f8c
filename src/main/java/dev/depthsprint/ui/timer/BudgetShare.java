package dev.depthsprint.ui.timer;

import dev.depthsprint.sprint.Budget;

/** How far a bar of the budget is filled: in steps, so that it is not painted at every tick. */
public final class BudgetShare {

  /** Each is less than a pixel in all but the widest windows. */
  private static final double STEPS = 500;

  private BudgetShare() {}

  /** From 0 to 1. */
  public static double of(Budget budget) {
    return Math.floor(Math.min(1, budget.share()) * STEPS) / STEPS;
  }
}
