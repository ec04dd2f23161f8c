package dev.depthsprint.ui.health;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.timer.Durations;
import dev.depthsprint.workspace.Holdings;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a backup has more and what it has less than there is now. */
final class Preview {

  /** One number of the two. */
  private record Difference(String key, int more) {}

  private Preview() {}

  static Message of(Holdings backup, Holdings now) {
    String counted =
        List.of(
                new Difference("health.preview.tasks", backup.tasks() - now.tasks()),
                new Difference("health.preview.done", backup.done() - now.done()),
                new Difference("health.preview.diagrams", backup.diagrams() - now.diagrams()),
                new Difference("health.preview.elements", backup.elements() - now.elements()))
            .stream()
            .filter(difference -> difference.more() != 0)
            .map(Preview::words)
            .collect(Collectors.joining(", "));
    String words =
        Stream.of(counted, minutes(backup.minutes() - now.minutes()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return words.isEmpty()
        ? Message.of("health.preview.same")
        : Message.of("health.preview.differs", words);
  }

  private static String minutes(long more) {
    return more == 0
        ? ""
        : Message.of(
                "health.preview.minutes",
                Long.signum(more),
                Durations.words(Duration.ofMinutes(Math.abs(more))))
            .text();
  }

  private static String words(Difference difference) {
    int more = difference.more();
    return Message.of(difference.key(), Math.clamp(more, -2, 2), Math.abs(more)).text();
  }
}
