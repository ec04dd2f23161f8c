package dev.depthsprint.cli;

import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.sprint.merge.Change;
import dev.depthsprint.sprint.merge.PlanMerge;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a merge changes, as lines of text: by day, with a sign in front of each change. */
final class ChangeText {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Texts.LOCALE);

  private ChangeText() {}

  static List<String> lines(PlanMerge merge) {
    List<String> lines = new ArrayList<>();
    lines.add(Message.of("cli.plan.import.merged", merge.changes().size()).text());
    Optional<LocalDate> day = Optional.empty();
    for (Change change : merge.changes()) {
      if (!change.day().equals(day)) {
        day = change.day();
        day.map(DATE::format).ifPresent(lines::add);
      }
      lines.add(line(change).text());
    }
    return lines;
  }

  private static Message line(Change change) {
    String title = InlineText.plain(change.title());
    return switch (change.sort()) {
      case ADDED -> Message.of("cli.plan.import.change.added", title);
      case REMOVED -> Message.of("cli.plan.import.change.removed", title);
      case KEPT -> Message.of("cli.plan.import.change.kept", title);
      case CHANGED ->
          change.details().isEmpty()
              ? Message.of("cli.plan.import.change.changed", title)
              : Message.of("cli.plan.import.change.details", title, details(change));
    };
  }

  private static String details(Change change) {
    return change.details().stream().map(Message::text).collect(Collectors.joining("; "));
  }
}
