package dev.depthsprint.ui.celebration;

import dev.depthsprint.sprint.Streak;
import dev.depthsprint.text.Message;

/** The streak in words. */
final class StreakTexts {

  private StreakTexts() {}

  /** How many finished study days there are in a row; of none nothing is said. */
  static Message of(Streak streak) {
    return Message.of("celebration.streak", streak.current());
  }
}
