package dev.depthsprint.ui.timer;

import dev.depthsprint.sprint.Budget;
import dev.depthsprint.text.Message;
import java.time.Duration;

/** A budget in words, so that its colour never stands alone. */
public final class BudgetTexts {

  private BudgetTexts() {}

  /** What is left, or by how much it is over. */
  public static Message left(Budget budget) {
    if (budget.minutes() == 0) {
      return budget.used().isZero()
          ? Message.of("ui.budget.none")
          : Message.of("ui.budget.beyondNone", Durations.words(over(budget)));
    }
    String whole = Durations.words(budget.minutes());
    // A minute that has begun is still left, as it is not yet counted among those that were used.
    Duration left = budget.left().plusSeconds(59);
    return switch (budget.level()) {
      case CALM -> Message.of("ui.budget.left", Durations.words(left), whole);
      case NEAR -> Message.of("ui.budget.near", Durations.words(left), whole);
      case OVER -> Message.of("ui.budget.over", Durations.words(over(budget)), whole);
    };
  }

  /** What was used, in minutes: {@code 80 of 240 min}. */
  public static Message used(Budget budget) {
    return Message.of(
        "ui.budget.used",
        String.valueOf(budget.used().toMinutes()),
        String.valueOf(budget.minutes()));
  }

  /** Over by a second is over by a minute: "0 min over" would read like a fault. */
  private static Duration over(Budget budget) {
    return budget.left().negated().plusSeconds(59);
  }
}
