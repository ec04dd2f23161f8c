package dev.depthsprint.ui.timeline;

import dev.depthsprint.sprint.Gap;
import dev.depthsprint.sprint.Origin;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import dev.depthsprint.ui.timer.Durations;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A block in words: when, how long, what, and where its minutes came from. */
final class BlockWords {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Texts.LOCALE);

  private BlockWords() {}

  /** For a person who cannot see it, and on hover. */
  static Message whole(Block block, String task, ZoneId zone) {
    return Message.of(
        "timeline.block",
        clock(block.start(), zone),
        clock(block.end(), zone),
        Durations.words(block.duration()),
        title(block, task),
        sign(block));
  }

  /** The second line in the block. */
  static Message detail(Block block, ZoneId zone) {
    return Message.of(
        "timeline.detail",
        clock(block.start(), zone),
        clock(block.end(), zone),
        Durations.words(block.duration()),
        sign(block));
  }

  static String clock(Instant instant, ZoneId zone) {
    return CLOCK.format(instant.atZone(zone));
  }

  static String title(Block block, String task) {
    return block instanceof Block.Hole(Gap gap)
        ? gap.settled()
            ? cause(gap.cause()).text()
            : Message.of("timeline.open", cause(gap.cause()), task).text()
        : task;
  }

  /** Where the minutes came from. */
  static Message sign(Block block) {
    return switch (block) {
      case Block.Running _ -> Message.of("timeline.running");
      case Block.Worked worked -> origin(worked.interval().origin());
      case Block.Hole(Gap gap) ->
          gap.isOpen() ? Message.of("timeline.unsettled") : Message.of("timeline.uncounted");
    };
  }

  private static Message origin(Origin origin) {
    return switch (origin) {
      case TIMER -> Message.of("timeline.origin.timer");
      case MANUAL -> Message.of("timeline.origin.edited");
      case RECOVERED -> Message.of("timeline.origin.recovered");
      case IMPORTED -> Message.of("timeline.origin.imported");
    };
  }

  static Message cause(Gap.Cause cause) {
    return switch (cause) {
      case SLEEP -> Message.of("timeline.gap.sleep");
      case CRASH -> Message.of("timeline.gap.crash");
      case CLOCK_SET -> Message.of("timeline.gap.clockSet");
      case ZONE_CHANGE -> Message.of("timeline.gap.zoneChange");
      case UNSEEN -> Message.of("timeline.gap.unseen");
      case IDLE -> Message.of("timeline.gap.idle");
    };
  }
}
