package dev.depthsprint.ui.timer;

import dev.depthsprint.sprint.Gap;
import dev.depthsprint.text.Message;

/** A gap in words. */
public final class GapTexts {

  private GapTexts() {}

  /** What happened, as a sentence. */
  public static Message why(Gap.Cause cause) {
    return switch (cause) {
      case SLEEP -> Message.of("ui.gap.sleep.why");
      case CRASH -> Message.of("ui.gap.crash.why");
      case CLOCK_SET -> Message.of("ui.gap.clockSet.why");
      case ZONE_CHANGE -> Message.of("ui.gap.zoneChange.why");
      case UNSEEN -> Message.of("ui.gap.unseen.why");
      case IDLE -> Message.of("ui.gap.idle.why");
    };
  }
}
