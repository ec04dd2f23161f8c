package dev.depthsprint.sprint.markdown;

import dev.depthsprint.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The recorded time that an exported plan tells of. It is there to be read: when each minute was
 * worked stands in no plan, so none of it can be recorded anew.
 */
final class SpentTime {

  private static final Pattern OF_DAY =
      Pattern.compile(
          "^\\| *\\*\\*[^|]*\\*\\* \\((?:[a-z0-9, ]*, )?([0-9]{1,9}) min spent\\) *\\|");

  private SpentTime() {}

  /** Says how much it is and how it comes along; empty when there is none. */
  static Optional<Message> warning(List<Line> lines) {
    long minutes =
        lines.stream()
            .map(line -> OF_DAY.matcher(line.raw()))
            .filter(Matcher::find)
            .mapToLong(found -> Long.parseLong(found.group(1)))
            .sum();
    return minutes == 0
        ? Optional.empty()
        : Optional.of(Message.of("markdown.spent", String.valueOf(minutes)));
  }
}
