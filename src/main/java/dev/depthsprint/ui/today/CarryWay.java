package dev.depthsprint.ui.today;

import java.time.LocalDate;
import java.util.Optional;

/** What becomes of a task that a day left open. */
sealed interface CarryWay {

  /** It goes to a day. */
  record To(LocalDate date) implements CarryWay {}

  /** It stays open where it is. */
  record Stay() implements CarryWay {}

  /** It was done, and only not ticked. */
  record Done() implements CarryWay {}

  CarryWay STAY = new Stay();
  CarryWay DONE = new Done();

  /** The day that was proposed, or none. */
  static CarryWay of(Optional<LocalDate> date) {
    return date.<CarryWay>map(To::new).orElse(STAY);
  }
}
